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

/** Numbers in sets that are joined (union-find with path halving). */
final class DisjointSets {

    private final int[] above;

    DisjointSets(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    int find(int number) {
        var n = number;
        while (above[n] != n) {
            above[n] = above[above[n]];
            n = above[n];
        }
        return n;
    }

    /** Joins the sets of two numbers; the smaller root stays, so that the result does not depend on the order. */
    void join(int a, int b) {
        var first = find(a);
        var second = find(b);
        above[Math.max(first, second)] = Math.min(first, second);
    }
}
