/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.Facility;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX10: the sources of money make the estimate, and what the bureau pays itself is still filed with the commission. */
public final class MoneySourcesRule extends FacetRule<Facility> {

    /** Makes the rule. */
    public MoneySourcesRule() {
        super(new RuleInfo("expo.moneySources", Severity.ERROR, "expo", Messages.MoneySources_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.MoneySources_Description), Facility.class, 0);
    }

    @Override
    protected void check(Element element, Facility facet, Report report) {
        var sources = Stream.of(facet.getSelfFunded(), facet.getGovernment(), facet.getSponsored())
                .filter(Objects::nonNull).toList();
        var sum = sources.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var estimate = facet.getEstimate();
        if (estimate != null && !sources.isEmpty() && estimate.compareTo(sum) != 0) {
            report.add(NLS.bind(Messages.MoneySources_Sum, new Object[]{Labels.of(element), estimate.toPlainString(),
                    sum.toPlainString()}), element, new QuickFix(
                            NLS.bind(Messages.MoneySources_Fix, sum.toPlainString()), () -> facet.setEstimate(sum)));
        }
        if (facet.getSelfFunded() != null && facet.getSelfFunded().signum() > 0 && !facet.isFiled()) {
            report.add(NLS.bind(Messages.MoneySources_NotFiled, Labels.of(element),
                    facet.getSelfFunded().toPlainString()), element);
        }
    }
}
