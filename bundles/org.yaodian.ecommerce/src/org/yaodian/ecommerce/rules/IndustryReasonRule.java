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

import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.PlatformFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC2, second half: a B2B platform of an industry that the support plan does not name gives a reason. Source: work
 * points 2007, chapter 6.
 */
public final class IndustryReasonRule extends FacetRule<PlatformFacet> {

    private static final List<String> INDUSTRIES = Ecommerce.DATA.words("industries"); //$NON-NLS-1$

    /** Makes the rule. */
    public IndustryReasonRule() {
        super(Ecommerce.info("industryReason", Severity.WARNING, Messages.IndustryReason_Name, //$NON-NLS-1$
                Messages.IndustryReason_Description), PlatformFacet.class, 1, Ecommerce.SERVES);
    }

    @Override
    protected void check(Element platform, PlatformFacet facet, Report report) {
        if (Ecommerce.B2B.equals(platform.getTypeId()) && Labels.isBlank(facet.getReason())
                && INDUSTRIES.stream().noneMatch(industry -> IndustriesRule.isOf(platform, industry))) {
            var served = Related.targets(platform, Ecommerce.SERVES).toList();
            report.add(served.isEmpty() ? NLS.bind(Messages.IndustryReason_None, Labels.of(platform))
                    : NLS.bind(Messages.IndustryReason_Other, Labels.of(platform), Labels.of(served)), platform);
        }
    }
}
