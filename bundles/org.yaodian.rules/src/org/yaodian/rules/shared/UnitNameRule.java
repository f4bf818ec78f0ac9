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

/** A unit has a name. */
final class UnitNameRule extends LocalRule<Unit> {

    UnitNameRule() {
        super(new RuleInfo("unit.name", Severity.ERROR, Messages.UnitName_Name, Messages.UnitName_Description), //$NON-NLS-1$
                Unit.class);
    }

    @Override
    protected void check(Unit unit, Report report) {
        if (Labels.isBlank(unit.getName())) {
            var message = NLS.bind(Messages.UnitName_Missing, Labels.orElse(unit.getCode(), Messages.Labels_Unnamed));
            if (unit.getAliases().isEmpty()) {
                report.add(message, unit);
            } else {
                var alias = unit.getAliases().get(0);
                report.add(message, unit,
                        new QuickFix(NLS.bind(Messages.UnitName_Fix, alias), () -> unit.setName(alias)));
            }
        }
    }
}
