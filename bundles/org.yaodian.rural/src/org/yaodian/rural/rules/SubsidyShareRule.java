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

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.SubsidyFacet;

/** RU5: the shares of city and district in a subsidy make 100 %. */
public final class SubsidyShareRule extends LocalRule<SubsidyFacet> {

    private static final double WHOLE = 100;
    private static final double ROUNDING = 0.005;

    /** Makes the rule. */
    public SubsidyShareRule() {
        super(new RuleInfo("rural.subsidyShares", Severity.ERROR, "rural", Messages.SubsidyShare_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.SubsidyShare_Description), SubsidyFacet.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return switch (changed) {
            case Element element -> Stream
                    .concat(element.getIncomingRelations().stream(), element.getOutgoingRelations().stream())
                    .flatMap(relation -> relation.getFacets().stream());
            case Relation relation -> relation.getFacets().stream();
            default -> Stream.of(changed);
        };
    }

    @Override
    protected void check(SubsidyFacet facet, Report report) {
        double city = facet.getCityShare();
        double district = facet.getDistrictShare();
        boolean isShare = city >= 0 && city <= WHOLE;
        if (facet.eContainer() instanceof Relation subsidy
                && (!isShare || Math.abs(city + district - WHOLE) > ROUNDING)) {
            var fixes = isShare ? new QuickFix[]{new QuickFix(NLS.bind(Messages.SubsidyShare_Fix, number(WHOLE - city)),
                    () -> facet.setDistrictShare(WHOLE - city))} : new QuickFix[0];
            report.add(NLS.bind(Messages.SubsidyShare_Sum, new Object[]{Labels.of(subsidy), number(city),
                    number(district)}), Stream.<Identified>of(subsidy, subsidy.getFrom(), subsidy.getTo())
                            .filter(Objects::nonNull).toList(),
                    fixes);
        }
    }

    private static String number(double share) {
        return share == Math.rint(share) ? Long.toString((long) share) : Double.toString(share);
    }
}
