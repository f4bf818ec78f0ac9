/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.RegisterFacet;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC8: the pilot of fiscal cash registers stays within the industries of its year, in 2007 catering and entertainment
 * (饮食、娱乐). Source: work points 2007, chapter 6.
 */
@SuppressWarnings("nls")
public final class RegisterPilotRule extends FacetRule<RegisterFacet> {

    private static final String INDUSTRIES = "register.";
    private static final String ALIAS = "register.alias.";

    /** Makes the rule. */
    public RegisterPilotRule() {
        super(Ecommerce.info("registerPilot", Severity.ERROR, Messages.RegisterPilot_Name,
                Messages.RegisterPilot_Description), RegisterFacet.class, 0);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Element batch, RegisterFacet facet, Report report) {
        var allowed = industries(Outline.planOf(batch).getYear());
        if (allowed.isEmpty() || !facet.isPilot()) {
            return;
        }
        var industry = Labels.orElse(facet.getIndustry(), "").strip();
        var all = String.join(Messages.Comma, allowed);
        if (industry.isEmpty()) {
            report.add(NLS.bind(Messages.RegisterPilot_None, Labels.of(batch), all), batch);
        } else if (!allowed.contains(industry)) {
            var known = lookUp(ALIAS + industry);
            report.add(NLS.bind(Messages.RegisterPilot_Other, new Object[]{Labels.of(batch), industry, all}), batch,
                    allowed.contains(known)
                            ? new QuickFix(NLS.bind(Messages.RegisterPilot_Fix, known),
                                    () -> facet.setIndustry(known))
                            : new QuickFix(Messages.RegisterPilot_FixPilot, () -> facet.setPilot(false)));
        }
    }

    private static List<String> industries(int year) {
        return lookUp(INDUSTRIES + year).isEmpty() ? List.of() : Ecommerce.DATA.words(INDUSTRIES + year);
    }

    private static String lookUp(String key) {
        try {
            return Ecommerce.DATA.text(key);
        } catch (IllegalArgumentException noSuchKey) {
            return "";
        }
    }
}
