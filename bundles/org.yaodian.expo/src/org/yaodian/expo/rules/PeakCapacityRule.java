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

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.DomainFacet;
import org.yaodian.expo.facets.DomainKind;
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX8: systems for visitors stand the visitors of a peak day; the figures are in {@code expo.properties}. */
public final class PeakCapacityRule extends FacetRule<SystemFacet> {

    /** Makes the rule. */
    public PeakCapacityRule() {
        super(new RuleInfo("expo.peakCapacity", Severity.WARNING, "expo", Messages.PeakCapacity_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.PeakCapacity_Description), SystemFacet.class, 1, ExpoTypes.SUPPORTS);
    }

    @Override
    protected void check(Element system, SystemFacet facet, Report report) {
        if (facet.getCapacity() < ExpoData.PEAK && (facet.getCapacity() > 0 || isForVisitors(system))) {
            report.add(NLS.bind(Messages.PeakCapacity_Small, new Object[]{Labels.of(system),
                    Integer.toString(facet.getCapacity()), Integer.toString(ExpoData.PEAK)}), system,
                    new QuickFix(NLS.bind(Messages.PeakCapacity_Fix, Integer.toString(ExpoData.PEAK)),
                            () -> facet.setCapacity(ExpoData.PEAK)));
        }
    }

    private static boolean isForVisitors(Element system) {
        return Related.targets(system, ExpoTypes.SUPPORTS)
                .flatMap(domain -> Facets.of(domain, DomainFacet.class).stream())
                .anyMatch(domain -> domain.getKind() == DomainKind.VISITING);
    }
}
