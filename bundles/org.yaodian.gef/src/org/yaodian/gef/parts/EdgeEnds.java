/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPartViewer;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Brings the parts at both ends of an edge up to date: an edge is shown only when both of its ends know of it. */
final class EdgeEnds {

    private EdgeEnds() {
    }

    /**
     * Refreshes the ends of the edges that came or went.
     *
     * @param viewer       the viewer of the parts
     * @param notification a change of a list of edges
     */
    static void refresh(EditPartViewer viewer, Notification notification) {
        values(notification).filter(Edge.class::isInstance).map(Edge.class::cast)
                .forEach(edge -> refresh(viewer, edge));
    }

    /**
     * Refreshes the ends of the edges of nodes that came or went, also of those inside: they may be shown at another
     * node now, or not at all.
     *
     * @param viewer       the viewer of the parts
     * @param notification a change of a list of nodes
     */
    static void refreshOfNodes(EditPartViewer viewer, Notification notification) {
        values(notification).filter(Node.class::isInstance).map(Node.class::cast)
                .flatMap(node -> Stream.concat(Stream.of(node), Visibility.descendants(node)))
                .flatMap(node -> Stream.concat(node.getIncomingEdges().stream(), node.getOutgoingEdges().stream()))
                .distinct().toList().forEach(edge -> refresh(viewer, edge));
    }

    private static Stream<?> values(Notification notification) {
        return Stream.of(notification.getOldValue(), notification.getNewValue()).filter(Objects::nonNull)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value));
    }

    static void refresh(EditPartViewer viewer, Edge edge) {
        refresh(viewer, Visibility.standIn(edge.getSource()));
        refresh(viewer, Visibility.standIn(edge.getTarget()));
    }

    static void refresh(EditPartViewer viewer, Node node) {
        if (node != null && viewer.getEditPartRegistry().get(node) instanceof NodeEditPart part) {
            part.refreshEdges();
        }
    }
}
