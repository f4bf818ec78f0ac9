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
import org.eclipse.core.runtime.OperationCanceledException;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;

/** Finishes the routes when all boxes have their places. */
final class Wiring {

    private final BoxTree tree;
    private final Router router;
    private final IProgressMonitor monitor;

    Wiring(BoxTree tree, LayoutOptions options, IProgressMonitor monitor) {
        this.tree = tree;
        this.monitor = monitor;
        router = new Router(tree.root(), options);
    }

    /** Routes all links that lead to or from a box that was moved; the others keep their routes. */
    void route() {
        for (var link : tree.links()) {
            if (link.route != null) {
                link.route = moved(link.route, link.scope.absolute().x(), link.scope.absolute().y());
            } else if (isMoved(link.source) || isMoved(link.target)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                link.route = link.leadsInside() ? inwards(link) : router.route(link.source, link.target);
            }
        }
    }

    private static boolean isMoved(Box box) {
        for (var b = box; b != null; b = b.parent) {
            if (b.moved) {
                return true;
            }
        }
        return false;
    }

    private static Route moved(Route route, int dx, int dy) {
        return new Route(route.points().stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList());
    }

    /** A container is linked with a box inside by a short line across its left padding. */
    private static Route inwards(Link link) {
        var inner = link.scope == link.source ? link.target : link.source;
        var outer = link.scope.absolute();
        return new Route(List.of(new Point(outer.x() + Cards.PADDING / 2, inner.absolute().center().y())));
    }
}
