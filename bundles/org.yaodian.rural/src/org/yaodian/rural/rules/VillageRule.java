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

import java.util.ArrayList;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rules.shared.Removal;
import org.yaodian.rural.facets.VillageFacet;

/**
 * RU1: a village is a unit of the register with a valid code of 12 digits and has one station. Codes as in the rules
 * of the National Bureau of Statistics for divisions used in statistics.
 */
public final class VillageRule extends FacetRule<VillageFacet> {

    /** Makes the rule. */
    public VillageRule() {
        super(new RuleInfo("rural.village", Severity.ERROR, "rural", Messages.Village_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Village_Description), VillageFacet.class, 1, RuralTypes.COVERS);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected void check(Element village, VillageFacet facet, Report report) {
        var unit = facet.getUnit();
        if (unit == null) {
            report.add(NLS.bind(Messages.Village_NoUnit, Labels.of(village)), village);
        } else if (unit.getCode() == null || !RuralData.VILLAGE_CODE.matcher(unit.getCode().strip()).matches()) {
            report.add(NLS.bind(Messages.Village_Code, new Object[]{Labels.of(village), Labels.of(unit),
                    Labels.orElse(unit.getCode(), "–")}), village); //$NON-NLS-1$
        }
        checkStations(village, report);
    }

    private static void checkStations(Element village, Report report) {
        var stations = Related.sources(village, RuralTypes.COVERS).distinct().toList();
        if (stations.size() > 1) {
            var about = new ArrayList<Element>(stations);
            about.addFirst(village);
            var first = stations.getFirst();
            report.add(NLS.bind(Messages.Village_Stations, new Object[]{Labels.of(village), stations.size(),
                    Labels.of(stations)}), about,
                    new QuickFix(NLS.bind(Messages.Village_FixStations, Labels.of(first)), () -> Related
                            .incoming(village, RuralTypes.COVERS).filter(relation -> relation.getFrom() != first)
                            .toList().forEach(Removal::of)));
        }
    }
}
