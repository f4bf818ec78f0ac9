/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.TerminalFacet;

/** RU11: a device that comes to the end of its life in the year of the plan has a budget line for its renewal. */
public final class DeviceAgeRule extends FacetRule<TerminalFacet> {

    /** Makes the rule. */
    public DeviceAgeRule() {
        super(new RuleInfo("rural.deviceAge", Severity.WARNING, "rural", Messages.DeviceAge_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.DeviceAge_Description), TerminalFacet.class, 0);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Element device, TerminalFacet facet, Report report) {
        var since = Objects.requireNonNullElse(facet.getBought(), facet.getInstalled() == null ? LocalDate.MAX
                : facet.getInstalled());
        int year = Outline.planOf(device).getYear();
        if (since == LocalDate.MAX || year <= 0) {
            return;
        }
        int life = facet.getLife() > 0 ? facet.getLife() : RuralData.DEVICE_LIFE;
        var end = since.plusYears(life);
        if (!end.isAfter(LocalDate.of(year, Month.DECEMBER, 31)) && !isRenewed(device)) {
            report.add(NLS.bind(Messages.DeviceAge_Old, new Object[]{Labels.of(device), since, life, end}), device,
                    new QuickFix(NLS.bind(Messages.DeviceAge_Fix, Integer.toString(year)), () -> renew(device, year)));
        }
    }

    private static boolean isRenewed(Element device) {
        return device.eIsSet(PlanPackage.Literals.ELEMENT__BUDGET_LINES) && device.getBudgetLines().stream()
                .anyMatch(line -> line.getKind() == BudgetKind.UPGRADE
                        || RuralData.hasWord(line.getName(), RuralData.RENEWAL_WORDS));
    }

    private static void renew(Element device, int year) {
        var line = PlanFactory.eINSTANCE.createBudgetLine();
        line.setName(Messages.DeviceAge_Line);
        line.setKind(BudgetKind.UPGRADE);
        line.setYear(year);
        device.getBudgetLines().add(line);
    }
}
