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
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A responsibility names a unit of the register. */
final class ResponsibilityUnitRule extends LocalRule<Element> {

    ResponsibilityUnitRule() {
        super(new RuleInfo("responsibility.unit", Severity.ERROR, Messages.ResponsibilityUnit_Name, //$NON-NLS-1$
                Messages.ResponsibilityUnit_Description),
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
        for (var part : element.getResponsibilities()) {
            var plan = Outline.planOf(element);
            if (part.getUnit() == null || part.getUnit().eContainer() != plan) {
                reportOrphan(element, part, plan, report);
            }
        }
    }

    private static void reportOrphan(Element element, Responsibility part, WorkPlan plan, Report report) {
        var name = part.getUnit() == null ? part.getText() : part.getUnit().getName();
        if (Labels.isBlank(name)) {
            report.add(NLS.bind(Messages.ResponsibilityUnit_Nobody, Labels.of(element)), element,
                    new QuickFix(Messages.ResponsibilityUnit_FixRemove, () -> Removal.of(part)));
        } else {
            report.add(NLS.bind(Messages.ResponsibilityUnit_Unknown, Labels.of(element), name), element,
                    new QuickFix(NLS.bind(Messages.ResponsibilityUnit_Fix, name), () -> assign(part, name, plan)));
        }
    }

    private static void assign(Responsibility part, String name, WorkPlan plan) {
        var known = plan.getUnits().stream()
                .filter(unit -> name.equals(unit.getName()) || unit.getAliases().contains(name)).findFirst();
        part.setUnit(known.orElseGet(() -> {
            var unit = PlanFactory.eINSTANCE.createUnit();
            unit.setName(name);
            unit.setKind(UnitKind.OTHER);
            plan.getUnits().add(unit);
            return unit;
        }));
    }
}
