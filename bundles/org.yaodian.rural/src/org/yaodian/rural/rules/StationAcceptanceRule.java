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

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.StationFacet;
import org.yaodian.rural.facets.StationState;

/**
 * RU3: a station has the five ones before it is accepted: a fixed site, a set of devices, an officer, a set of rules
 * and a lasting mechanism (practice of Jinshan district).
 */
public final class StationAcceptanceRule extends FacetRule<StationFacet> {

    /** Makes the rule. */
    public StationAcceptanceRule() {
        super(new RuleInfo("rural.acceptance", Severity.ERROR, "rural", Messages.StationAcceptance_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.StationAcceptance_Description), StationFacet.class, 0);
    }

    @Override
    protected void check(Element station, StationFacet facet, Report report) {
        boolean accepted = facet.getState() == StationState.ACCEPTED || facet.getAcceptedDate() != null;
        var missing = missing(facet);
        if (accepted && !missing.isEmpty()) {
            report.add(NLS.bind(Messages.StationAcceptance_Missing, Labels.of(station), missing), station,
                    new QuickFix(Messages.StationAcceptance_Fix, () -> {
                        facet.setState(StationState.OPEN);
                        facet.setAcceptedDate(null);
                    }));
        }
    }

    private static String missing(StationFacet facet) {
        return Stream.of(facet.isFixedSite() ? "" : Messages.StationAcceptance_Site, //$NON-NLS-1$
                facet.isEquipment() ? "" : Messages.StationAcceptance_Equipment, //$NON-NLS-1$
                facet.isOfficer() ? "" : Messages.StationAcceptance_Officer, //$NON-NLS-1$
                facet.isRules() ? "" : Messages.StationAcceptance_Rules, //$NON-NLS-1$
                facet.isMechanism() ? "" : Messages.StationAcceptance_Mechanism) //$NON-NLS-1$
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(Messages.Separator));
    }
}
