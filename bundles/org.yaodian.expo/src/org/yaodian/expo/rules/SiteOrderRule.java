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

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.Facility;
import org.yaodian.expo.facets.InfrastructureFacet;
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.expo.facets.ZoneFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX7: in a zone, infrastructure is ready before the systems that stand there. */
public final class SiteOrderRule extends FacetRule<ZoneFacet> {

    /** Makes the rule. */
    public SiteOrderRule() {
        super(new RuleInfo("expo.siteOrder", Severity.WARNING, "expo", Messages.SiteOrder_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.SiteOrder_Description), ZoneFacet.class, 1, ExpoTypes.SITED);
    }

    @Override
    protected void check(Element zone, ZoneFacet facet, Report report) {
        var last = here(zone, InfrastructureFacet.class).max(Comparator.comparing(SiteOrderRule::ready));
        last.ifPresent(infrastructure -> here(zone, SystemFacet.class)
                .filter(system -> !ready(system).isAfter(ready(infrastructure)))
                .forEach(system -> report(infrastructure, zone, system, report)));
    }

    private static Stream<Relation> here(Element zone, Class<? extends Facility> type) {
        return Related.incoming(zone, ExpoTypes.SITED)
                .filter(sited -> sited.getFrom() != null && Facets.of(sited.getFrom(), type).isPresent()
                        && ready(sited) != null);
    }

    private static LocalDate ready(Relation sited) {
        return Span.of(sited.getFrom()).finish();
    }

    private static void report(Relation infrastructure, Element zone, Relation system, Report report) {
        var day = ready(infrastructure).plusDays(1);
        report.add(NLS.bind(Messages.SiteOrder_Late, new Object[]{Labels.of(infrastructure.getFrom()),
                ready(infrastructure), Labels.of(zone), Labels.of(system.getFrom()), ready(system)}),
                List.of(infrastructure.getFrom(), infrastructure, zone, system, system.getFrom()),
                new QuickFix(NLS.bind(Messages.SiteOrder_Fix, Labels.of(system.getFrom()), day),
                        () -> Span.of(system.getFrom()).moveTo(day, system.getFrom())));
    }
}
