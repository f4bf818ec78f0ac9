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
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** What the import was not sure of is to be confirmed by a person. */
final class ElementConfirmRule extends LocalRule<Element> {

    ElementConfirmRule() {
        super(new RuleInfo("element.confirm", Severity.INFO, Messages.ElementConfirm_Name, //$NON-NLS-1$
                Messages.ElementConfirm_Description),
                Element.class);
    }

    private static final double SURE = 0.6;

    @Override
    protected void check(Element element, Report report) {
        if (element.getConfidence() < SURE) {
            report.add(NLS.bind(Messages.ElementConfirm_Unsure, Labels.of(element),
                    Math.round(element.getConfidence() * 100)), element,
                    new QuickFix(Messages.ElementConfirm_Fix, () -> element.setConfidence(1)));
        }
    }
}
