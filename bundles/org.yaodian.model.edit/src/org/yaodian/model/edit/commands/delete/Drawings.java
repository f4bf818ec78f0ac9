/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.delete;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** Takes nodes and edges out of diagrams so that no edge is left without an end. */
public final class Drawings {

    private Drawings() {
    }

    /**
     * The diagram a node or edge stands in.
     *
     * @param part a node or edge
     * @return the diagram, or null when it stands in none
     */
    public static Diagram diagramOf(EObject part) {
        var current = part;
        while (current != null && !(current instanceof Diagram)) {
            current = current.eContainer();
        }
        return (Diagram) current;
    }

    /**
     * Removes what draws objects that are about to go.
     *
     * @param diagram a diagram
     * @param gone    tells which objects go
     * @param changes the steps
     */
    static void removeDrawingsOf(Diagram diagram, Predicate<EObject> gone, Steps changes) {
        var nodes = Outline.nodes(diagram).stream()
                .filter(node -> node.getObject() != null && gone.test(node.getObject()))
                .toList();
        var edges = diagram.getEdges().stream().filter(edge -> edge.getObject() != null && gone.test(edge.getObject()))
                .toList();
        remove(nodes, edges, changes);
    }

    /**
     * Removes nodes with all that stands in them, edges, and the edges of the nodes.
     *
     * @param nodes   nodes
     * @param edges   edges
     * @param changes the steps
     */
    static void remove(Collection<Node> nodes, Collection<Edge> edges, Steps changes) {
        var goneNodes = nodes.stream().flatMap(Outline::nodes).collect(Collectors.toCollection(LinkedHashSet::new));
        var goneEdges = new LinkedHashSet<>(edges);
        goneNodes.forEach(node -> {
            goneEdges.addAll(node.getIncomingEdges());
            goneEdges.addAll(node.getOutgoingEdges());
        });
        goneEdges.forEach(edge -> remove(edge, changes));
        goneNodes.stream().filter(node -> !(node.eContainer() instanceof Node outer && goneNodes.contains(outer)))
                .forEach(changes::detach);
    }

    private static void remove(Edge edge, Steps changes) {
        changes.set(edge, PlanPackage.Literals.EDGE__SOURCE, null);
        changes.set(edge, PlanPackage.Literals.EDGE__TARGET, null);
        changes.detach(edge);
    }
}
