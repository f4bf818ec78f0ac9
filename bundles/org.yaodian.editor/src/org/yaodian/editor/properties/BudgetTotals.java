/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;

/** The sums of the budget lines of an element. */
final class BudgetTotals {

    private BudgetTotals() {
    }

    /** {@return one line with the sums that are there, or an empty text} */
    static String of(Element element) {
        return Stream.of(sum(element, PlanPackage.Literals.BUDGET_LINE__ASKED, BudgetLine::getAsked),
                sum(element, PlanPackage.Literals.BUDGET_LINE__REVIEWED, BudgetLine::getReviewed),
                sum(element, PlanPackage.Literals.BUDGET_LINE__GRANTED, BudgetLine::getGranted))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("　"));
    }

    private static String sum(Element element, EAttribute feature, Function<BudgetLine, BigDecimal> amount) {
        return element.getBudgetLines().stream().map(amount).filter(each -> each != null).reduce(BigDecimal::add)
                .map(sum -> Messages.BudgetTotals_Sum + Names.of(feature) + " "
                        + java.text.NumberFormat.getInstance().format(sum))
                .orElse("");
    }
}
