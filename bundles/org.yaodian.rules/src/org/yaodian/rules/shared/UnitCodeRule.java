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
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Unit;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A code means one unit. */
final class UnitCodeRule extends KeyedRule<Unit> {

    UnitCodeRule() {
        super(new RuleInfo("unit.code", Severity.WARNING, Messages.UnitCode_Name, Messages.UnitCode_Description), //$NON-NLS-1$
                Unit.class);
    }

    @Override
    protected List<?> keys(Unit unit) {
        return Labels.isBlank(unit.getCode()) ? List.of() : List.of(unit.getCode().strip());
    }

    @Override
    protected void check(Object key, List<Unit> group, Report report) {
        report.add(NLS.bind(Messages.UnitCode_Twice, key, Labels.of(group)), group);
    }
}
