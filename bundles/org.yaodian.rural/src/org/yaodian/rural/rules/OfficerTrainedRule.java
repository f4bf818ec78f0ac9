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
import java.util.ArrayList;
import java.util.Comparator;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.StationFacet;

/** RU6: the officers of a station are trained before it opens. */
public final class OfficerTrainedRule extends FacetRule<StationFacet> {

    /** Makes the rule. */
    public OfficerTrainedRule() {
        super(new RuleInfo("rural.officerTrained", Severity.WARNING, "rural", Messages.OfficerTrained_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.OfficerTrained_Description), StationFacet.class, 2, RuralTypes.RESPONSIBLE,
                RuralTypes.ATTENDS);
    }

    @Override
    protected void check(Element station, StationFacet facet, Report report) {
        if (facet.getOpenDate() == null) {
            return;
        }
        var parts = Related.incoming(station, RuralTypes.RESPONSIBLE).filter(part -> part.getFrom() != null).toList();
        if (parts.isEmpty()) {
            report.add(NLS.bind(Messages.OfficerTrained_Nobody, Labels.of(station), facet.getOpenDate()), station);
        }
        parts.forEach(part -> checkOfficer(station, facet, part, report));
    }

    private static void checkOfficer(Element station, StationFacet facet, Relation part, Report report) {
        var officer = part.getFrom();
        var about = new ArrayList<Identified>();
        about.add(station);
        about.add(part);
        about.add(officer);
        var first = Related.outgoing(officer, RuralTypes.ATTENDS).filter(relation -> lastDay(relation) != null)
                .min(Comparator.comparing(OfficerTrainedRule::lastDay));
        if (first.isEmpty()) {
            report.add(NLS.bind(Messages.OfficerTrained_Never, new Object[]{Labels.of(officer), Labels.of(station),
                    facet.getOpenDate()}), about);
            return;
        }
        var trained = lastDay(first.get());
        if (!trained.isBefore(facet.getOpenDate())) {
            about.add(first.get());
            about.add(first.get().getTo());
            var open = trained.plusDays(1);
            report.add(NLS.bind(Messages.OfficerTrained_Late, new Object[]{Labels.of(officer), trained,
                    Labels.of(station), facet.getOpenDate()}), about,
                    new QuickFix(NLS.bind(Messages.OfficerTrained_Fix, open), () -> facet.setOpenDate(open)));
        }
    }

    private static LocalDate lastDay(Relation attends) {
        if (attends.getTo() instanceof Event training) {
            return training.getFinish() == null ? training.getStart() : training.getFinish();
        }
        return null;
    }
}
