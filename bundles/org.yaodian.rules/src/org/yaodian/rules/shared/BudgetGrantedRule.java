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

import java.math.BigDecimal;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** No more is granted than reviewed, and no more reviewed than asked. */
final class BudgetGrantedRule extends LocalRule<Element> {

    BudgetGrantedRule() {
        super(new RuleInfo("budget.granted", Severity.WARNING, Messages.BudgetGranted_Name, //$NON-NLS-1$
                Messages.BudgetGranted_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__BUDGET_LINES)) {
            return;
        }
        for (var line : element.getBudgetLines()) {
            var limit = line.getReviewed() == null ? line.getAsked() : line.getReviewed();
            if (isMore(line.getReviewed(), line.getAsked())) {
                add(element, line, Messages.BudgetGranted_Reviewed, line.getReviewed(), line.getAsked(), report);
            }
            if (isMore(line.getGranted(), limit)) {
                add(element, line, Messages.BudgetGranted_Granted, line.getGranted(), limit, report);
            }
        }
    }

    private static boolean isMore(BigDecimal amount, BigDecimal limit) {
        return amount != null && limit != null && amount.compareTo(limit) > 0;
    }

    private static void add(Element element, BudgetLine line, String message, BigDecimal amount, BigDecimal limit,
            Report report) {
        report.add(NLS.bind(message, new Object[]{Labels.of(element),
                Labels.orElse(line.getName(), Messages.Labels_Unnamed), amount.toPlainString(), limit.toPlainString()}),
                element);
    }
}
