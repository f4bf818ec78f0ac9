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
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Elements stand only where elements of their kind may stand. */
final class ElementPlacementRule extends LocalRule<Element> {

    ElementPlacementRule() {
        super(new RuleInfo("element.placement", Severity.ERROR, Messages.ElementPlacement_Name, //$NON-NLS-1$
                Messages.ElementPlacement_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        Containment.refusal(element.getParent(), ElementKind.of(element)).ifPresent(why -> report
                .add(NLS.bind(Messages.ElementPlacement_Wrong, Labels.of(element), why), element));
    }
}
