/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;

/** Finishes the routes when all boxes have their places. */
final class Wiring {

    private final BoxTree tree;

    Wiring(BoxTree tree, LayoutOptions options, IProgressMonitor monitor) {
        this.tree = tree;
    }

    void route() {
        for (var link : tree.links()) {
            if (link.route != null) {
                var outer = link.scope.absolute();
                link.route = new Route(link.route.points().stream()
                    .map(p -> new Point(p.x() + outer.x(), p.y() + outer.y())).toList());
            } else if (link.leadsInside()) {
                link.route = inwards(link);
            } else {
                link.route = Route.STRAIGHT;
            }
        }
    }

    /** A container is linked with a box inside by a short line across its left padding. */
    private static Route inwards(Link link) {
        var inner = link.scope == link.source ? link.target : link.source;
        var outer = link.scope.absolute();
        return new Route(List.of(new Point(outer.x() + Cards.PADDING / 2, inner.absolute().center().y())));
    }
}
