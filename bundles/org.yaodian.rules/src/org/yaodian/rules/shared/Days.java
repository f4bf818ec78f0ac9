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
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sectors;

/** Days compared, where a missing day never is a problem. */
final class Days {

    private Days() {
    }

    /** Whether both days are given and the first lies behind the second. */
    static boolean isAfter(LocalDate first, LocalDate second) {
        return first != null && second != null && first.isAfter(second);
    }

    /**
     * The year in which the dates of an element have to lie: that of its plan, or 0 for any where its type says so or
     * the plan has none.
     */
    static int yearOf(Element element) {
        return Sectors.installed().typeOf(element).filter(ElementType::manyYears).isPresent() ? 0
                : Outline.planOf(element).getYear();
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
