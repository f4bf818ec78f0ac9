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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.PartnerFacet;
import org.yaodian.expo.facets.PartnerLevel;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX4: a category has one partner; contractors without a level do not count. */
public final class PartnerCategoryRule extends KeyedRule<InformationSystem> {

    /** Makes the rule. */
    public PartnerCategoryRule() {
        super(new RuleInfo("expo.partnerCategory", Severity.ERROR, "expo", Messages.PartnerCategory_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.PartnerCategory_Description), InformationSystem.class);
    }

    @Override
    protected List<?> keys(InformationSystem element) {
        return Facets.of(element, PartnerFacet.class)
                .filter(facet -> facet.getLevel() != PartnerLevel.NONE && !Labels.isBlank(facet.getCategory()))
                .map(facet -> List.of(facet.getCategory().strip())).orElse(List.of());
    }

    @Override
    protected void check(Object key, List<InformationSystem> group, Report report) {
        report.add(NLS.bind(Messages.PartnerCategory_Several, key, Labels.of(group)), group,
                new QuickFix(NLS.bind(Messages.PartnerCategory_Fix, Labels.of(group.getFirst())), () -> group.stream()
                        .skip(1).flatMap(party -> Facets.of(party, PartnerFacet.class).stream())
                        .forEach(facet -> facet.setLevel(PartnerLevel.NONE))));
    }
}
