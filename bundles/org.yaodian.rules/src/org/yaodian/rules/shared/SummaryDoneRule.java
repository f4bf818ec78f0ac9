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

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A task is not done before its sub-tasks are. */
final class SummaryDoneRule extends LocalRule<Task> {

    SummaryDoneRule() {
        super(new RuleInfo("summary.done", Severity.WARNING, Messages.SummaryDone_Name, //$NON-NLS-1$
                Messages.SummaryDone_Description),
                Task.class);
    }

    private static final int ALL = 100;

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Task task && task.getParent() instanceof Task summary ? Stream.of(task, summary)
                : Stream.of(changed);
    }

    @Override
    protected void check(Task task, Report report) {
        if (task.getPercent() < ALL || !task.eIsSet(PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN)) {
            return;
        }
        var open = task.getChildren().stream().filter(child -> child instanceof Task part && part.getPercent() < ALL)
                .toList();
        if (!open.isEmpty()) {
            report.add(NLS.bind(Messages.SummaryDone_Open, Labels.of(task), Labels.of(open)),
                    Stream.concat(Stream.of(task), open.stream()).toList());
        }
    }
}
