/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** Makes the first diagrams of a plan. */
public final class AutomaticDiagrams {

    private AutomaticDiagrams() {
    }

    /**
     * Makes an overview of the chapters and one diagram for each chapter, laid out. What stands in the plan outside of
     * any chapter is drawn in the overview too.
     *
     * @param plan the plan, which is not changed
     * @return new diagrams that belong to nobody yet, the overview first; empty when the plan has no elements
     */
    public static List<Diagram> createFor(WorkPlan plan) {
        var diagrams = new ArrayList<Diagram>();
        if (plan.getChildren().isEmpty()) {
            return diagrams;
        }
        diagrams.add(overview(plan));
        plan.getChildren().stream().filter(Chapter.class::isInstance).map(Chapter.class::cast)
                .forEach(chapter -> diagrams.add(of(plan, chapter)));
        return diagrams;
    }

    /**
     * Makes the diagram of one chapter: everything below it as cards inside each other, and the dependencies and
     * relations among them.
     *
     * @param plan    the plan
     * @param chapter a chapter of it
     * @return a new diagram that belongs to nobody yet, laid out
     */
    public static Diagram of(WorkPlan plan, Chapter chapter) {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        diagram.setName(name(chapter));
        diagram.setSubject(chapter);
        var nodes = new HashMap<Element, Node>();
        chapter.getChildren().forEach(child -> diagram.getNodes().add(node(child, nodes)));
        link(plan, diagram, nodes);
        return laidOut(diagram);
    }

    private static Diagram overview(WorkPlan plan) {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        diagram.setName(Messages.AutomaticDiagrams_Overview);
        var nodes = new HashMap<Element, Node>();
        for (var child : plan.getChildren()) {
            diagram.getNodes().add(child instanceof Chapter ? single(child, nodes) : node(child, nodes));
        }
        link(plan, diagram, nodes);
        return laidOut(diagram);
    }

    private static Node node(Element element, Map<Element, Node> nodes) {
        var node = single(element, nodes);
        element.getChildren().forEach(child -> node.getChildren().add(node(child, nodes)));
        return node;
    }

    private static Node single(Element element, Map<Element, Node> nodes) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(element);
        nodes.put(element, node);
        return node;
    }

    static void link(WorkPlan plan, Diagram diagram, Map<Element, Node> nodes) {
        plan.getDependencies().forEach(d -> link(diagram, d, nodes.get(d.getFrom()), nodes.get(d.getTo())));
        plan.getRelations().forEach(r -> link(diagram, r, nodes.get(r.getFrom()), nodes.get(r.getTo())));
    }

    private static void link(Diagram diagram, Identified link, Node source, Node target) {
        if (source != null && target != null && source != target) {
            Edge edge = PlanFactory.eINSTANCE.createEdge();
            edge.setObject(link);
            edge.setSource(source);
            edge.setTarget(target);
            diagram.getEdges().add(edge);
        }
    }

    static Diagram laidOut(Diagram diagram) {
        new CardSizes(LayoutOptions.STANDARD).apply(diagram);
        DiagramLayout.compute(diagram, LayoutOptions.STANDARD, null).apply();
        return diagram;
    }

    private static String name(Chapter chapter) {
        var heading = LineBreaker.clean(chapter.getHeading());
        var name = LineBreaker.clean(chapter.getName());
        return heading.contains(name) ? heading : heading + name;
    }
}
