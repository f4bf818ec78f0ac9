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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.SourceFacet;
import org.yaodian.rural.facets.UpdatePeriod;

/** RU7: a source has an owner, in its form or as the lead of its element, and an update period. */
public final class SourceRule extends FacetRule<SourceFacet> {

    /** Makes the rule. */
    public SourceRule() {
        super(new RuleInfo("rural.source", Severity.WARNING, "rural", Messages.Source_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Source_Description), SourceFacet.class, 0);
    }

    @Override
    protected void check(Element source, SourceFacet facet, Report report) {
        if (facet.getOwner() == null && !hasLead(source)) {
            report.add(NLS.bind(Messages.Source_NoOwner, Labels.of(source)), source);
        }
        if (facet.getPeriod() == UpdatePeriod.UNSET) {
            report.add(NLS.bind(Messages.Source_NoPeriod, Labels.of(source)), source, new QuickFix(
                    NLS.bind(Messages.Source_FixPeriod, name(RuralData.usualPeriod(facet.getKind()))),
                    () -> facet.setPeriod(RuralData.usualPeriod(facet.getKind()))));
        }
    }

    private static boolean hasLead(Element source) {
        return source.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES) && source.getResponsibilities().stream()
                .anyMatch(part -> part.getRole() == ResponsibilityRole.LEAD);
    }

    private static String name(UpdatePeriod period) {
        return switch (period) {
            case UNSET -> Messages.Source_Unset;
            case DAY -> Messages.Source_Day;
            case WEEK -> Messages.Source_Week;
            case MONTH -> Messages.Source_Month;
            case QUARTER -> Messages.Source_Quarter;
            case YEAR -> Messages.Source_Year;
        };
    }
}
