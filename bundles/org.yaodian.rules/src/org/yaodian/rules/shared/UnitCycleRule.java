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
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Unit;
import org.yaodian.rules.CycleRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** No unit is above itself. */
final class UnitCycleRule extends CycleRule<Unit> {

    UnitCycleRule() {
        super(new RuleInfo("unit.cycle", Severity.ERROR, Messages.UnitCycle_Name, Messages.UnitCycle_Description), //$NON-NLS-1$
                Unit.class);
    }

    @Override
    protected Stream<? extends Unit> next(Unit unit) {
        return unit.getSuperior() == null ? Stream.empty() : Stream.of(unit.getSuperior());
    }

    @Override
    protected Stream<? extends Unit> previous(Unit unit) {
        return unit.getSubordinates().stream();
    }

    @Override
    protected void check(List<Unit> cycle, Report report) {
        report.add(NLS.bind(Messages.UnitCycle_Circle, Labels.circle(cycle)), cycle, new QuickFix(
                NLS.bind(Messages.UnitCycle_Fix, Labels.of(cycle.get(0))), () -> cycle.get(0).setSuperior(null)));
    }
}
