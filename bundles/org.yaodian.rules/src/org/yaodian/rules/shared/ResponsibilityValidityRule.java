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

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A unit exists at the date of the plan. */
final class ResponsibilityValidityRule extends LocalRule<Element> {

    ResponsibilityValidityRule() {
        super(new RuleInfo("responsibility.validity", Severity.WARNING, Messages.ResponsibilityValidity_Name, //$NON-NLS-1$
                Messages.ResponsibilityValidity_Description),
                Element.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR, PlanPackage.Literals.WORK_PLAN__ISSUED);
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
        var day = Days.of(Outline.planOf(element));
        for (var part : element.getResponsibilities()) {
            var unit = part.getUnit();
            if (unit != null && Days.isAfter(day, unit.getValidTo())) {
                reportEnded(element, part, day, report);
            } else if (unit != null && Days.isAfter(unit.getValidFrom(), day)) {
                report.add(NLS.bind(Messages.ResponsibilityValidity_NotYet, new Object[]{Labels.of(element),
                        Labels.of(unit), unit.getValidFrom()}), element);
            }
        }
    }

    private static void reportEnded(Element element, Responsibility part, LocalDate day, Report report) {
        var unit = part.getUnit();
        var successor = unit.getSuccessors().stream().filter(next -> !Days.isAfter(day, next.getValidTo()))
                .findFirst();
        if (successor.isPresent()) {
            report.add(NLS.bind(Messages.ResponsibilityValidity_Succeeded, new Object[]{Labels.of(element),
                    Labels.of(unit), unit.getValidTo(), Labels.of(successor.get())}), element,
                    new QuickFix(NLS.bind(Messages.ResponsibilityValidity_Fix, Labels.of(successor.get())),
                            () -> part.setUnit(successor.get())));
        } else {
            report.add(NLS.bind(Messages.ResponsibilityValidity_Ended, new Object[]{Labels.of(element),
                    Labels.of(unit), unit.getValidTo()}), element);
        }
    }
}
