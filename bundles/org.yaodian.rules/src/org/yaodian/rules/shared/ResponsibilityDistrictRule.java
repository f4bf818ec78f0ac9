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
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** What a district is responsible for concerns that district. */
final class ResponsibilityDistrictRule extends LocalRule<Element> {

    ResponsibilityDistrictRule() {
        super(new RuleInfo("responsibility.district", Severity.WARNING, Messages.ResponsibilityDistrict_Name, //$NON-NLS-1$
                Messages.ResponsibilityDistrict_Description),
                Element.class);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)) {
            return;
        }
        element.getResponsibilities().stream().map(Responsibility::getUnit)
                .filter(unit -> unit != null && unit.getKind() == UnitKind.DISTRICT
                        && !element.getDistricts().contains(unit))
                .distinct()
                .forEach(unit -> report.add(
                        NLS.bind(Messages.ResponsibilityDistrict_Missing, Labels.of(element), Labels.of(unit)),
                        element, new QuickFix(NLS.bind(Messages.ResponsibilityDistrict_Fix, Labels.of(unit)),
                                () -> element.getDistricts().add(unit))));
    }
}
