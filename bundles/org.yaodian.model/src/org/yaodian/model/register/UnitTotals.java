/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.register;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/**
 * How much a unit has to do in a plan.
 *
 * @param led      tasks that it leads
 * @param involved tasks that it has another part in; one with several parts counts for each
 * @param percent  the sum of what is done of all these tasks, in percent
 */
public record UnitTotals(int led, int involved, long percent) {

    private static final UnitTotals NONE = new UnitTotals(0, 0, 0);

    /**
     * The totals of all units that have a part in a task.
     *
     * @param plan the plan
     * @return totals by unit, in the order in which the units occur
     */
    public static Map<Unit, UnitTotals> of(WorkPlan plan) {
        var totals = new LinkedHashMap<Unit, UnitTotals>();
        Outline.elements(plan, Task.class).forEach(task -> {
            for (var responsibility : task.getResponsibilities()) {
                if (responsibility.getUnit() != null) {
                    totals.merge(responsibility.getUnit(), NONE.plus(responsibility, task.getPercent()),
                            UnitTotals::plus);
                }
            }
        });
        return totals;
    }

    private UnitTotals plus(Responsibility responsibility, int done) {
        boolean leads = responsibility.getRole() == ResponsibilityRole.LEAD;
        return new UnitTotals(led + (leads ? 1 : 0), involved + (leads ? 0 : 1), percent + done);
    }

    private UnitTotals plus(UnitTotals other) {
        return new UnitTotals(led + other.led, involved + other.involved, percent + other.percent);
    }
}
