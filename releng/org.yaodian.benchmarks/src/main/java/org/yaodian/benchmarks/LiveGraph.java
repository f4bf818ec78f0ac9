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

/** A graph on the screen that a person works on. */
interface LiveGraph extends AutoCloseable {

    /**
     * Drags one node a little further.
     *
     * @param step counts the moves, from 0
     * @return milliseconds that it took
     */
    double drag(int step);

    /**
     * Scrolls a little further by the scroll bar, down and back again: what stays in view is copied.
     *
     * @param step counts the moves, from 0
     * @return milliseconds that it took
     */
    double scroll(int step);

    /**
     * Brings a place a little further into view, down and back again, as dragging near the edge, finding and the
     * overview do: everything in view is painted.
     *
     * @param step counts the moves, from 0
     * @return milliseconds that it took
     */
    double reveal(int step);

    @Override
    void close();
}
