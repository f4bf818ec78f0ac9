/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Baseline;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/** Takes the dates of a plan down. */
final class Baselines {

    private Baselines() {
    }

    /**
     * The dates and percents of all tasks as they are now.
     *
     * @param plan the plan
     * @return a new baseline, in no plan yet
     */
    static Baseline take(WorkPlan plan) {
        var baseline = PlanFactory.eINSTANCE.createBaseline();
        baseline.setName(NLS.bind(Messages.Baselines_Name, plan.getBaselines().size() + 1, LocalDate.now()));
        baseline.setTaken(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Outline.elements(plan, Task.class).forEach(task -> {
            var entry = PlanFactory.eINSTANCE.createBaselineEntry();
            entry.setTask(task);
            entry.setStart(task.getPlannedStart());
            entry.setFinish(task.getPlannedFinish());
            entry.setPercent(task.getPercent());
            baseline.getEntries().add(entry);
        });
        return baseline;
    }
}
