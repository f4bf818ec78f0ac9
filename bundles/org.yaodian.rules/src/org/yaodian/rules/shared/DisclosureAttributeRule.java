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
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** The disclosure attribute is one of the list. */
final class DisclosureAttributeRule extends LocalRule<Element> {

    DisclosureAttributeRule() {
        super(new RuleInfo("disclosure.attribute", Severity.WARNING, Messages.DisclosureAttribute_Name, //$NON-NLS-1$
                Messages.DisclosureAttribute_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        var disclosure = element.getDisclosure();
        if (disclosure != null && DisclosureAttribute.of(disclosure.getAttribute()).isEmpty()) {
            report.add(NLS.bind(Messages.DisclosureAttribute_Unknown, new Object[]{Labels.of(element),
                    Labels.orElse(disclosure.getAttribute(), Messages.Labels_Nothing),
                    String.join(", ", DisclosureAttribute.keys())}), element, //$NON-NLS-1$
                    new QuickFix(Messages.DisclosureAttribute_Fix, () -> element.setDisclosure(null)));
        }
    }
}
