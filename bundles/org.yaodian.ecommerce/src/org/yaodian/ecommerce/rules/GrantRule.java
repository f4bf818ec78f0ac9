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

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.SupportFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EC3: a grant is at most the share of the project's money that the plan allows, and the own funds are proven. */
public final class GrantRule extends FacetRule<SupportFacet> {

    private static final BigDecimal SHARE = Ecommerce.DATA.decimal("grant.share"); //$NON-NLS-1$
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Makes the rule. */
    public GrantRule() {
        super(Ecommerce.info("grant", Severity.ERROR, Messages.Grant_Name, Messages.Grant_Description), //$NON-NLS-1$
                SupportFacet.class, 0);
    }

    @Override
    protected void check(Element project, SupportFacet facet, Report report) {
        var grant = facet.getGrant();
        if (grant == null || grant.signum() <= 0) {
            return;
        }
        var total = facet.getTotal();
        var most = total == null ? null
                : total.multiply(SHARE).divide(HUNDRED, 2, RoundingMode.DOWN)
                        .stripTrailingZeros();
        if (most == null) {
            report.add(NLS.bind(Messages.Grant_NoTotal, Labels.of(project)), project);
        } else if (grant.compareTo(most) > 0) {
            report.add(NLS.bind(Messages.Grant_TooMuch, new Object[]{Labels.of(project), grant.toPlainString(),
                    most.toPlainString(), SHARE.toPlainString()}), project,
                    new QuickFix(NLS.bind(Messages.Grant_Fix, most.toPlainString()), () -> facet.setGrant(most)));
        }
        if (!facet.isOwnFundsProven()) {
            report.add(NLS.bind(Messages.Grant_NotProven, Labels.of(project)), project);
        }
    }
}
