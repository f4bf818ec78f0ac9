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
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Planned dates keep the order that dependencies ask for. */
final class DependencyDatesRule extends LocalRule<Dependency> {

    DependencyDatesRule() {
        super(new RuleInfo("dependency.dates", Severity.WARNING, Messages.DependencyDates_Name, //$NON-NLS-1$
                Messages.DependencyDates_Description),
                Dependency.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Neighbours.withDependencies(changed);
    }

    @Override
    protected void check(Dependency link, Report report) {
        var from = link.getFrom();
        var to = link.getTo();
        if (from == null || to == null || link.getLag() < 0) {
            return;
        }
        var late = switch (link.getType()) {
            case FINISH_TO_START -> Days.isAfter(from.getPlannedFinish(), to.getPlannedStart());
            case START_TO_START -> Days.isAfter(from.getPlannedStart(), to.getPlannedStart());
            case FINISH_TO_FINISH -> Days.isAfter(from.getPlannedFinish(), to.getPlannedFinish());
            case START_TO_FINISH -> Days.isAfter(from.getPlannedStart(), to.getPlannedFinish());
        };
        if (late) {
            report.add(NLS.bind(Messages.DependencyDates_Order, new Object[]{Labels.of(to), Labels.of(from),
                    link.getType().getLiteral()}), List.of(link, to, from));
        }
    }
}
