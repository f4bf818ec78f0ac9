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
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.CycleRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Tasks do not wait for each other in a circle. */
final class DependencyCycleRule extends CycleRule<Task> {

    DependencyCycleRule() {
        super(new RuleInfo("dependency.cycle", Severity.ERROR, Messages.DependencyCycle_Name, //$NON-NLS-1$
                Messages.DependencyCycle_Description),
                Task.class);
    }

    @Override
    protected Stream<? extends Task> next(Task task) {
        return task.eIsSet(PlanPackage.Literals.TASK__SUCCESSORS)
                ? task.getSuccessors().stream().map(Dependency::getTo)
                : Stream.empty();
    }

    @Override
    protected Stream<? extends Task> previous(Task task) {
        return task.eIsSet(PlanPackage.Literals.TASK__PREDECESSORS)
                ? task.getPredecessors().stream().map(Dependency::getFrom)
                : Stream.empty();
    }

    @Override
    protected Stream<? extends EObject> relinked(EObject changed) {
        return changed instanceof Dependency link ? Stream.of(link.getFrom(), link.getTo()) : Stream.of(changed);
    }

    @Override
    protected void check(List<Task> cycle, Report report) {
        report.add(NLS.bind(Messages.DependencyCycle_Circle, Labels.circle(cycle)), cycle);
    }
}
