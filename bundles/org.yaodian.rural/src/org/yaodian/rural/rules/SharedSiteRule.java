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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.CenterFacet;
import org.yaodian.rural.facets.VillageFacet;

/** RU10: where a village has a station and an information center, they share one site and one line. */
public final class SharedSiteRule extends FacetRule<VillageFacet> {

    private static final int CENTER_BY_STATION = 2;

    /** Makes the rule. */
    public SharedSiteRule() {
        super(new RuleInfo("rural.sharedSite", Severity.INFO, "rural", Messages.SharedSite_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.SharedSite_Description), VillageFacet.class, CENTER_BY_STATION, RuralTypes.COVERS,
                RuralTypes.SETTLES, RuralTypes.SHARES);
    }

    @Override
    protected void check(Element village, VillageFacet facet, Report report) {
        var centers = Related.sources(village, RuralTypes.SETTLES)
                .filter(element -> Facets.of(element, CenterFacet.class).isPresent()).distinct().toList();
        if (centers.isEmpty()) {
            return;
        }
        Related.sources(village, RuralTypes.COVERS).distinct()
                .forEach(station -> centers.stream().filter(center -> !isShared(station, center))
                        .forEach(center -> report.add(
                                NLS.bind(Messages.SharedSite_Apart, new Object[]{Labels.of(village),
                                        Labels.of(station), Labels.of(center)}),
                                List.of(village, station, center),
                                new QuickFix(Messages.SharedSite_Fix, () -> share(station, center)))));
    }

    private static boolean isShared(Element station, Element center) {
        return Related.targets(station, RuralTypes.SHARES).anyMatch(shared -> shared == center);
    }

    private static void share(Element station, Element center) {
        Related.add(RuralTypes.SHARES, station, center);
        if (Related.targets(center, RuralTypes.JOINS).findAny().isEmpty()) {
            Related.targets(station, RuralTypes.JOINS).findFirst()
                    .ifPresent(line -> Related.add(RuralTypes.JOINS, center, line));
        }
    }
}
