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
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Money of a yearly plan is of that year. */
final class BudgetYearRule extends LocalRule<Element> {

    BudgetYearRule() {
        super(new RuleInfo("budget.year", Severity.WARNING, Messages.BudgetYear_Name, Messages.BudgetYear_Description), //$NON-NLS-1$
                Element.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__BUDGET_LINES)) {
            return;
        }
        int year = Days.yearOf(element);
        for (var line : element.getBudgetLines()) {
            if (year != 0 && line.getYear() != 0 && line.getYear() != year) {
                report.add(NLS.bind(Messages.BudgetYear_Other, new Object[]{Labels.of(element),
                        Labels.orElse(line.getName(), Messages.Labels_Unnamed), line.getYear(), year}), element,
                        new QuickFix(NLS.bind(Messages.BudgetYear_Fix, year), () -> line.setYear(year)));
            }
        }
    }
}
