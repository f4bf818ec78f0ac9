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
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.verbs.Rung;
import org.yaodian.model.verbs.VerbLadder;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A verb that says no end wants a measure. */
final class TaskVerbRule extends LocalRule<Task> {

    TaskVerbRule() {
        super(new RuleInfo("task.verb", Severity.WARNING, Messages.TaskVerb_Name, Messages.TaskVerb_Description), //$NON-NLS-1$
                Task.class);
    }

    private final VerbLadder ladder = VerbLadder.standard();

    @Override
    protected void check(Task task, Report report) {
        if (Labels.isBlank(task.getVerb()) || hasMeasure(task)) {
            return;
        }
        ladder.rungOf(task.getVerb()).filter(rung -> !rung.testable())
                .ifPresent(rung -> report.add(NLS.bind(Messages.TaskVerb_NoEnd, new Object[]{Labels.of(task),
                        task.getVerb(), rung.measure(), rung.unit()}), task,
                        new QuickFix(NLS.bind(Messages.TaskVerb_Fix, rung.measure()), () -> addTarget(task, rung))));
    }

    private static boolean hasMeasure(Task task) {
        return task.eIsSet(PlanPackage.Literals.ELEMENT__QUANTITIES)
                || task.eIsSet(PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN)
                        && task.getChildren().stream().anyMatch(Target.class::isInstance);
    }

    private static void addTarget(Task task, Rung rung) {
        var target = PlanFactory.eINSTANCE.createTarget();
        target.setName(rung.measure());
        target.setMeasure(rung.measure());
        target.setUnitOfMeasure(rung.unit());
        task.getChildren().add(target);
    }
}
