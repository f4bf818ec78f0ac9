/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.time.LocalDate;
import org.yaodian.model.plan.WorkPlan;

/** Days compared, where a missing day never is a problem. */
final class Days {

    private Days() {
    }

    /** Whether both days are given and the first lies behind the second. */
    static boolean isAfter(LocalDate first, LocalDate second) {
        return first != null && second != null && first.isAfter(second);
    }

    /** Whether a day is given and lies outside a year; a year of 0 is unknown and contains every day. */
    static boolean isOutside(LocalDate day, int year) {
        return day != null && year != 0 && day.getYear() != year;
    }

    /** The day by which a plan is to be judged: that of its signature, or the first of its year; null when unknown. */
    static LocalDate of(WorkPlan plan) {
        if (plan.getIssued() != null) {
            return plan.getIssued();
        }
        return plan.getYear() > 0 ? LocalDate.of(plan.getYear(), 1, 1) : null;
    }
}
