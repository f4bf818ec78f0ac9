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

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A task has one lead unit. A task inside another one may leave it to that one. */
final class TaskLeadRule extends LocalRule<Task> {

    TaskLeadRule() {
        super(new RuleInfo("task.lead", Severity.ERROR, Messages.TaskLead_Name, Messages.TaskLead_Description), //$NON-NLS-1$
                Task.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Task task ? Stream.concat(Stream.of(task), Outline.elements(task))
                : Stream.of(changed);
    }

    @Override
    protected void check(Task task, Report report) {
        var leads = leads(task);
        if (leads.isEmpty() && !isLedFromAbove(task)) {
            reportMissing(task, report);
        } else if (leads.size() > 1) {
            report.add(NLS.bind(Messages.TaskLead_Several, Labels.of(task), leads.size()), task,
                    new QuickFix(NLS.bind(Messages.TaskLead_FixSeveral, name(leads.get(0))),
                            () -> leads.subList(1, leads.size())
                                    .forEach(part -> part.setRole(ResponsibilityRole.COOPERATE))));
        }
    }

    private static void reportMissing(Task task, Report report) {
        var message = NLS.bind(Messages.TaskLead_Missing, Labels.of(task));
        var only = task.getResponsibilities().stream()
                .filter(part -> part.getRole() == ResponsibilityRole.RESPONSIBLE).toList();
        if (only.size() == 1) {
            report.add(message, task, new QuickFix(NLS.bind(Messages.TaskLead_FixMissing, name(only.get(0))),
                    () -> only.get(0).setRole(ResponsibilityRole.LEAD)));
        } else {
            report.add(message, task);
        }
    }

    private static List<Responsibility> leads(Task task) {
        return task.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES) ? task.getResponsibilities().stream()
                .filter(part -> part.getRole() == ResponsibilityRole.LEAD).toList() : List.of();
    }

    private static boolean isLedFromAbove(Task task) {
        for (var outer = task.eContainer(); outer != null; outer = outer.eContainer()) {
            if (outer instanceof Task summary && !leads(summary).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String name(Responsibility part) {
        return part.getUnit() == null ? Labels.orElse(part.getText(), Messages.Labels_Unnamed)
                : Labels.of(part.getUnit());
    }
}
