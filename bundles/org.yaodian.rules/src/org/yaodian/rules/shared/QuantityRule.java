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
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A number has a value and says of what. */
final class QuantityRule extends LocalRule<Element> {

    QuantityRule() {
        super(new RuleInfo("quantity.complete", Severity.INFO, Messages.Quantity_Name, Messages.Quantity_Description), //$NON-NLS-1$
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__QUANTITIES)) {
            return;
        }
        for (var quantity : element.getQuantities()) {
            if (quantity.getValue() == null || Labels.isBlank(quantity.getUnit())) {
                report.add(NLS.bind(Messages.Quantity_Incomplete, Labels.of(element),
                        Labels.orElse(quantity.getLabel(), Messages.Labels_Unnamed)), element);
            }
        }
    }
}
