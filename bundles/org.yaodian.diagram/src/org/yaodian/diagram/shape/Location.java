/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

/**
 * A place in a drawing that need not lie on a whole pixel.
 *
 * @param x pixels from the left at 100 %
 * @param y pixels from the top at 100 %
 */
public record Location(double x, double y) {

    double distance(Location other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Goes towards another place. */
    Location towards(Location other, double pixels) {
        var share = pixels / distance(other);
        return new Location(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
