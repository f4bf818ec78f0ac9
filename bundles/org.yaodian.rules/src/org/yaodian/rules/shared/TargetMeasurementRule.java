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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Target;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Measured values have a value and a day and follow each other. */
final class TargetMeasurementRule extends LocalRule<Target> {

    TargetMeasurementRule() {
        super(new RuleInfo("target.measurement", Severity.WARNING, Messages.TargetMeasurement_Name, //$NON-NLS-1$
                Messages.TargetMeasurement_Description),
                Target.class);
    }

    @Override
    protected void check(Target target, Report report) {
        if (!target.eIsSet(PlanPackage.Literals.TARGET__MEASUREMENTS)) {
            return;
        }
        LocalDate before = null;
        for (var measured : target.getMeasurements()) {
            if (measured.getValue() == null || measured.getMeasured() == null) {
                report.add(NLS.bind(Messages.TargetMeasurement_Incomplete, Labels.of(target)), target,
                        new QuickFix(Messages.TargetMeasurement_Fix, () -> EcoreUtil.remove(measured)));
            } else if (Days.isAfter(before, measured.getMeasured())) {
                report.add(NLS.bind(Messages.TargetMeasurement_Order, new Object[]{Labels.of(target),
                        measured.getMeasured(), before}), target);
            }
            before = measured.getMeasured() == null ? before : measured.getMeasured();
        }
    }
}
