/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.filter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/**
 * What a filter leaves out of a diagram. A container stays as long as something in it stays.
 *
 * @param out  nodes that are left out
 * @param dims whether they are shown pale instead of hidden
 */
public record FilteredNodes(Set<Node> out, boolean dims) {

    /** Leaves out nothing. */
    public static final FilteredNodes NOTHING = new FilteredNodes(Set.of(), false);

    /**
     * Filters a diagram by its own filter.
     *
     * @param diagram the diagram
     * @param today   the day that lights are shown for
     * @return what is left out
     */
    public static FilteredNodes of(Diagram diagram, LocalDate today) {
        return of(diagram, DiagramFilter.parse(diagram.getFilter()), today);
    }

    /**
     * Filters a diagram.
     *
     * @param diagram the diagram
     * @param filter  the filter
     * @param today   the day that lights are shown for
     * @return what is left out
     */
    public static FilteredNodes of(Diagram diagram, DiagramFilter filter, LocalDate today) {
        return of(diagram, filter, today, null);
    }

    /**
     * Filters a diagram of which only a part is shown.
     *
     * @param diagram the diagram
     * @param filter  the filter
     * @param today   the day that lights are shown for
     * @param scope   tells of what a node stands for whether it is shown at all; null when all is; notes always are
     * @return what is left out
     */
    public static FilteredNodes of(Diagram diagram, DiagramFilter filter, LocalDate today,
            Predicate<? super EObject> scope) {
        if (filter.showsAll() && scope == null) {
            return NOTHING;
        }
        var all = Outline.nodes(diagram);
        var near = filter.focus().isEmpty() ? null : neighbours(all, filter);
        var kept = new HashSet<Node>();
        for (var node : all) {
            if ((near == null || near.contains(node)) && isIn(scope, node) && passes(node, filter, today)) {
                for (var each = node; each != null && kept.add(each);) {
                    each = each.eContainer() instanceof Node outer ? outer : null;
                }
            }
        }
        return new FilteredNodes(all.stream().filter(node -> !kept.contains(node)).collect(Collectors.toSet()),
                filter.dims());
    }

    private static boolean isIn(Predicate<? super EObject> scope, Node node) {
        return scope == null || node.getObject() == null || scope.test(node.getObject());
    }

    private static boolean passes(Node node, DiagramFilter filter, LocalDate today) {
        return filter.criteria().stream().allMatch(each -> each.passes(each.aspect().valuesOf(node, today)));
    }

    /** The nodes in focus, all that links lead to within the depth, and what stands inside of any of these. */
    private static Set<Node> neighbours(List<Node> all, DiagramFilter filter) {
        var reached = all.stream().filter(node -> filter.focus().contains(node.getId())).flatMap(Outline::nodes)
                .collect(Collectors.toSet());
        Set<Node> front = reached;
        for (int i = 0; i < filter.depth() && !front.isEmpty(); i++) {
            front = front.stream().flatMap(FilteredNodes::linked).flatMap(Outline::nodes)
                    .filter(node -> !reached.contains(node)).collect(Collectors.toSet());
            reached.addAll(front);
        }
        return reached;
    }

    private static Stream<Node> linked(Node node) {
        return Stream.concat(node.getOutgoingEdges().stream().map(Edge::getTarget),
                node.getIncomingEdges().stream().map(Edge::getSource)).filter(other -> other != null);
    }

    /**
     * Whether a node is not shown at all.
     *
     * @param node a node
     * @return whether it is hidden
     */
    public boolean hides(Node node) {
        return !dims && out.contains(node);
    }

    /**
     * Whether a node is shown pale.
     *
     * @param node a node
     * @return whether it is pale
     */
    public boolean isPale(Node node) {
        return dims && out.contains(node);
    }

    /**
     * Whether a link is shown pale.
     *
     * @param edge an edge
     * @return whether one of its ends is pale
     */
    public boolean isPale(Edge edge) {
        return dims && (out.contains(edge.getSource()) || out.contains(edge.getTarget()));
    }
}
