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

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Who took over from a unit that is gone is recorded. */
final class UnitSuccessorRule extends LocalRule<Unit> {

    UnitSuccessorRule() {
        super(new RuleInfo("unit.successor", Severity.INFO, Messages.UnitSuccessor_Name, //$NON-NLS-1$
                Messages.UnitSuccessor_Description),
                Unit.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR, PlanPackage.Literals.WORK_PLAN__ISSUED);
    }

    @Override
    protected void check(Unit unit, Report report) {
        var day = Days.of((WorkPlan) unit.eContainer());
        if (Days.isAfter(day, unit.getValidTo()) && unit.getSuccessors().isEmpty()) {
            report.add(NLS.bind(Messages.UnitSuccessor_Missing, Labels.of(unit), unit.getValidTo()), unit);
        }
    }
}
