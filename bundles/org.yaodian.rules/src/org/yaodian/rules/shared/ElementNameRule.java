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
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Every element has a name. */
final class ElementNameRule extends LocalRule<Element> {

    ElementNameRule() {
        super(new RuleInfo("element.name", Severity.ERROR, Messages.ElementName_Name, Messages.ElementName_Description), //$NON-NLS-1$
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!Labels.isBlank(element.getName())) {
            return;
        }
        var message = NLS.bind(Messages.ElementName_Missing, Labels.of(element));
        var quote = element.getAnchors().stream().map(Anchor::getText).filter(text -> !Labels.isBlank(text))
                .findFirst();
        if (quote.isPresent()) {
            report.add(message, element, new QuickFix(Messages.ElementName_Fix, () -> element.setName(quote.get())));
        } else {
            report.add(message, element);
        }
    }
}
