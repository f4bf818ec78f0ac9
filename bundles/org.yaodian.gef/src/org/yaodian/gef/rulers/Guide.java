/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.rulers;

/** A line across a diagram that nodes snap to. */
final class Guide {

    private int position;

    Guide(int position) {
        this.position = position;
    }

    /** Where it stands, in pixels at 100 %. */
    int position() {
        return position;
    }

    void move(int distance) {
        position += distance;
    }
}
