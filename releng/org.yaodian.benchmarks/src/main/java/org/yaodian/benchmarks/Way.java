/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

/**
 * Where the pointer has gone after some moves.
 *
 * @param x pixels to the right
 * @param y pixels down
 */
record Way(int x, int y) {

    private static final int LONGEST = 60;
    private static final int SCROLL = 45;
    private static final int SCREENS = 30;

    /** There and back again, never twice the same place in a row. */
    static Way at(int step) {
        var turn = step % (2 * LONGEST);
        var along = turn < LONGEST ? turn : 2 * LONGEST - turn;
        return new Way(3 * along + 1, along);
    }

    /** Three lines of text each time, as a turn of the wheel does. */
    static int scroll(int step) {
        var turn = step % (2 * SCREENS);
        return SCROLL * (turn < SCREENS ? turn + 1 : 2 * SCREENS - turn);
    }
}
