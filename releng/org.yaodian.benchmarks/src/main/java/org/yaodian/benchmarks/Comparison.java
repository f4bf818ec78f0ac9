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
 * One figure beside its anchor.
 *
 * @param id        number of the goal
 * @param operation what is done
 * @param size      size of the input
 * @param ours      our figure
 * @param anchor    the anchor's figure, in the same unit
 * @param unit      unit of both
 * @param beside    what the anchor is
 * @param atMost    goal for ours over anchor; NaN when the goal does not speak of this size
 */
record Comparison(String id, String operation, int size, double ours, double anchor, String unit, String beside,
        double atMost) {

    double ratio() {
        return ours / anchor;
    }

    boolean isMet() {
        return Double.isNaN(atMost) || ratio() <= atMost;
    }

    @Override
    public String toString() {
        var goal = Double.isNaN(atMost) ? "" : "goal <= %.4g %s".formatted(atMost, isMet() ? "met" : "MISSED");
        return "%-4s %-34s %8d %12.3f %-3s beside %12.3f %-3s %-44s ratio %9.5f  %s".formatted(id, operation, size,
                ours, unit, anchor, unit, beside, ratio(), goal);
    }
}
