/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.connect;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** The nodes an edge shall start and end at. */
record EdgeEnds(Edge edge, Node source, Node target) {

    /** Whether an edge runs from the target of its link to the source, as a responsibility may be drawn. */
    static boolean drawsBackwards(Edge edge) {
        return LinkEnds.of(edge.getObject()).map(ends -> edge.getSource().getObject() != ends.source()
                && edge.getSource().getObject() == ends.target()).orElse(false);
    }

    /** Makes the edges of a link in one diagram follow it; an edge whose new end is not drawn there goes. */
    static void follow(Diagram diagram, EObject link, EdgeEnds done, Steps changes) {
        var edges = diagram.getEdges().stream()
                .filter(edge -> edge.getObject() == link && (done == null || edge != done.edge())).toList();
        var ends = LinkEnds.of(link).orElseThrow();
        for (var edge : edges) {
            var source = nodeFor(diagram, edge.getSource(), ends.source());
            var target = nodeFor(diagram, edge.getTarget(), ends.target());
            if (source.isPresent() && target.isPresent()) {
                new EdgeEnds(edge, source.get(), target.get()).apply(changes);
            } else {
                changes.run(new DeleteFromDiagramCommand(List.of(edge)));
            }
        }
    }

    private static Optional<Node> nodeFor(Diagram diagram, Node present, EObject object) {
        if (present != null && present.getObject() == object) {
            return Optional.of(present);
        }
        return Outline.nodes(diagram).stream().filter(node -> node.getObject() == object).findFirst();
    }

    Optional<String> refusal() {
        return source == target ? Optional.of(Messages.EdgeEnds_SameNode) : Optional.empty();
    }

    void apply(Steps changes) {
        if (edge.getSource() != source || edge.getTarget() != target) {
            changes.set(edge, PlanPackage.Literals.EDGE__ROUTE, null);
        }
        changes.set(edge, PlanPackage.Literals.EDGE__SOURCE, source);
        changes.set(edge, PlanPackage.Literals.EDGE__TARGET, target);
    }
}
