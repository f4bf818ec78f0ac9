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

import java.util.Comparator;
import java.util.HashSet;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A unit has one part in an element. */
final class ResponsibilityTwiceRule extends LocalRule<Element> {

    ResponsibilityTwiceRule() {
        super(new RuleInfo("responsibility.twice", Severity.WARNING, Messages.ResponsibilityTwice_Name, //$NON-NLS-1$
                Messages.ResponsibilityTwice_Description),
                Element.class);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)
                || element.getResponsibilities().size() < 2) {
            return;
        }
        var parts = element.getResponsibilities().stream().filter(part -> part.getUnit() != null)
                .sorted(Comparator.comparing(Responsibility::getRole)).toList();
        var seen = new HashSet<Unit>();
        for (var part : parts) {
            if (!seen.add(part.getUnit())) {
                report.add(NLS.bind(Messages.ResponsibilityTwice_Twice, Labels.of(element),
                        Labels.of(part.getUnit())), element,
                        new QuickFix(Messages.ResponsibilityTwice_Fix, () -> Removal.of(part)));
            }
        }
    }
}
