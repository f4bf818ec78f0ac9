/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.diagram;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.connect.LinkEnds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

/** A link both ends of which are drawn in a diagram while the link itself is not. */
record MissingEdge(Identified link, Node source, Node target) {

    /**
     * The links that are missing around some nodes.
     *
     * @param diagram the diagram
     * @param nodes   nodes of it; links with at least one end among them count
     * @return the missing links
     */
    static List<MissingEdge> of(Diagram diagram, Collection<Node> nodes) {
        Map<EObject, Node> drawn = new HashMap<>();
        Outline.nodes(diagram).stream().filter(node -> node.getObject() != null)
                .forEach(node -> drawn.putIfAbsent(node.getObject(), node));
        Set<EObject> known = new HashSet<>(diagram.getEdges().stream().map(Edge::getObject).toList());
        Set<Identified> links = new LinkedHashSet<>();
        nodes.stream().map(Node::getObject).flatMap(object -> linksOf(object, drawn)).forEach(links::add);
        return links.stream().filter(link -> !known.contains(link)).map(link -> missing(link, drawn))
                .flatMap(List::stream).toList();
    }

    private static Stream<Identified> linksOf(Identified object, Map<EObject, Node> drawn) {
        return switch (object) {
            case Task task -> Stream.of(ofElement(task), task.getPredecessors().stream(),
                    task.getSuccessors().stream()).flatMap(links -> links);
            case Element element -> ofElement(element);
            case Unit unit -> drawn.keySet().stream().filter(Element.class::isInstance).map(Element.class::cast)
                    .flatMap(element -> element.getResponsibilities().stream())
                    .filter(part -> part.getUnit() == unit).map(Identified.class::cast);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Identified> ofElement(Element element) {
        return Stream.of(element.getIncomingRelations().stream(), element.getOutgoingRelations().stream(),
                element.getResponsibilities().stream()).flatMap(links -> links);
    }

    private static List<MissingEdge> missing(Identified link, Map<EObject, Node> drawn) {
        var ends = LinkEnds.of(link).orElseThrow();
        var source = drawn.get(ends.source());
        var target = drawn.get(ends.target());
        return source == null || target == null || source == target ? List.of()
                : List.of(new MissingEdge(link, source, target));
    }

    void draw(Diagram diagram, Steps changes) {
        var edge = PlanFactory.eINSTANCE.createEdge();
        edge.setObject(link);
        changes.add(diagram, PlanPackage.Literals.DIAGRAM__EDGES, edge);
        changes.set(edge, PlanPackage.Literals.EDGE__SOURCE, source);
        changes.set(edge, PlanPackage.Literals.EDGE__TARGET, target);
    }
}
