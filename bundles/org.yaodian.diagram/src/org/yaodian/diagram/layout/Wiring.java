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

import org.eclipse.core.runtime.IProgressMonitor;
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
            } else {
                link.route = Route.STRAIGHT;
            }
        }
    }
}
