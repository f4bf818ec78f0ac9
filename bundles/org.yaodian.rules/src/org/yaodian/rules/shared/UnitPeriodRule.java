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
import org.yaodian.model.plan.Unit;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A unit does not end before it begins. */
final class UnitPeriodRule extends LocalRule<Unit> {

    UnitPeriodRule() {
        super(new RuleInfo("unit.period", Severity.ERROR, Messages.UnitPeriod_Name, Messages.UnitPeriod_Description), //$NON-NLS-1$
                Unit.class);
    }

    @Override
    protected void check(Unit unit, Report report) {
        if (Days.isAfter(unit.getValidFrom(), unit.getValidTo())) {
            report.add(NLS.bind(Messages.UnitPeriod_Backwards, new Object[]{Labels.of(unit), unit.getValidFrom(),
                    unit.getValidTo()}), unit, new QuickFix(Messages.UnitPeriod_Fix, () -> {
                        var from = unit.getValidTo();
                        unit.setValidTo(unit.getValidFrom());
                        unit.setValidFrom(from);
                    }));
        }
    }
}
