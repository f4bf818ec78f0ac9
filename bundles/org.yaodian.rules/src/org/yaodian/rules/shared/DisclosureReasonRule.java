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
import org.yaodian.model.disclosure.DisclosureAttribute;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** What is exempt from disclosure has a reason. */
final class DisclosureReasonRule extends LocalRule<Element> {

    DisclosureReasonRule() {
        super(new RuleInfo("disclosure.reason", Severity.ERROR, Messages.DisclosureReason_Name, //$NON-NLS-1$
                Messages.DisclosureReason_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        var disclosure = element.getDisclosure();
        if (disclosure != null
                && DisclosureAttribute.of(disclosure.getAttribute()).filter(DisclosureAttribute::needsReason)
                        .isPresent()
                && Labels.isBlank(disclosure.getReason())) {
            report.add(NLS.bind(Messages.DisclosureReason_Missing, Labels.of(element)), element);
        }
    }
}
