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
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.BudgetState;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A budget line has the amount its state speaks of. */
final class BudgetStateRule extends LocalRule<Element> {

    BudgetStateRule() {
        super(new RuleInfo("budget.state", Severity.WARNING, Messages.BudgetState_Name, //$NON-NLS-1$
                Messages.BudgetState_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__BUDGET_LINES)) {
            return;
        }
        for (var line : element.getBudgetLines()) {
            if (lacksAmount(line)) {
                report.add(NLS.bind(Messages.BudgetState_NoAmount, Labels.of(element),
                        Labels.orElse(line.getName(), Messages.Labels_Unnamed)), element,
                        new QuickFix(Messages.BudgetState_Fix, () -> line.setState(reached(line))));
            }
        }
    }

    private static boolean lacksAmount(BudgetLine line) {
        return switch (line.getState()) {
            case ASKED -> line.getAsked() == null;
            case REVIEWED -> line.getReviewed() == null;
            case GRANTED -> line.getGranted() == null;
            case DRAFT, REFUSED -> false;
        };
    }

    private static BudgetState reached(BudgetLine line) {
        if (line.getGranted() != null) {
            return BudgetState.GRANTED;
        }
        if (line.getReviewed() != null) {
            return BudgetState.REVIEWED;
        }
        return line.getAsked() == null ? BudgetState.DRAFT : BudgetState.ASKED;
    }
}
