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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A task says when it is to be done. */
final class TaskUndatedRule extends LocalRule<Task> {

    TaskUndatedRule() {
        super(new RuleInfo("task.undated", Severity.INFO, Messages.TaskUndated_Name, Messages.TaskUndated_Description), //$NON-NLS-1$
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        var dated = task.getDeadline() != null || task.getPlannedStart() != null || task.getPlannedFinish() != null
                || task.getActualFinish() != null;
        if (!dated && !isSummary(task)) {
            report.add(NLS.bind(Messages.TaskUndated_NoDate, Labels.of(task)), task);
        }
    }

    private static boolean isSummary(Task task) {
        return task.eIsSet(PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN)
                && task.getChildren().stream().anyMatch(Task.class::isInstance);
    }
}
