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
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Money belongs to a task or a system. */
final class BudgetPlaceRule extends LocalRule<Element> {

    BudgetPlaceRule() {
        super(new RuleInfo("budget.place", Severity.WARNING, Messages.BudgetPlace_Name, //$NON-NLS-1$
                Messages.BudgetPlace_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (element.eIsSet(PlanPackage.Literals.ELEMENT__BUDGET_LINES)
                && !(element instanceof Task || element instanceof InformationSystem)) {
            report.add(NLS.bind(Messages.BudgetPlace_Wrong, Labels.of(element), ElementKind.of(element).label()),
                    element);
        }
    }
}
