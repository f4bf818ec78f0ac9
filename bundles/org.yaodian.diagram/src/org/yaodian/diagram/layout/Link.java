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

import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Edge;

/** An edge while it is laid out. */
final class Link {

    /** The edge. */
    final Edge edge;

    /** The visible box it starts at. */
    final Box source;

    /** The visible box it ends at. */
    final Box target;

    /** The innermost box around both ends. */
    final Box scope;

    /** The new route, or null when it stays as it is. */
    Route route;

    Link(Edge edge, Box source, Box target) {
        this.edge = edge;
        this.source = source;
        this.target = target;
        scope = source.common(target);
    }

    /** Whether one end stands inside the other one. */
    boolean leadsInside() {
        return scope == source || scope == target;
    }

    /** Whether both ends stand directly in the same box. */
    boolean isFlat() {
        return source.parent == target.parent;
    }

    /** The box that holds the source, or is it, directly inside the scope. */
    Box sourceInScope() {
        return source.at(scope.depth + 1);
    }

    /** The box that holds the target, or is it, directly inside the scope. */
    Box targetInScope() {
        return target.at(scope.depth + 1);
    }
}
