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

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Amounts of money are not negative. */
final class BudgetAmountRule extends LocalRule<Element> {

    BudgetAmountRule() {
        super(new RuleInfo("budget.amount", Severity.ERROR, Messages.BudgetAmount_Name, //$NON-NLS-1$
                Messages.BudgetAmount_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__BUDGET_LINES)) {
            return;
        }
        for (var line : element.getBudgetLines()) {
            Stream.of(Optional.ofNullable(line.getAsked()), Optional.ofNullable(line.getReviewed()),
                    Optional.ofNullable(line.getGranted())).flatMap(Optional::stream)
                    .filter(amount -> amount.signum() < 0)
                    .forEach(amount -> report.add(NLS.bind(Messages.BudgetAmount_Negative, new Object[]{
                            Labels.of(element), Labels.orElse(line.getName(), Messages.Labels_Unnamed),
                            amount.toPlainString()}), element));
        }
    }
}
