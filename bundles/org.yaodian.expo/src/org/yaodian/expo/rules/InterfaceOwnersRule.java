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
import org.yaodian.expo.facets.InterfaceFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX5: an interface with the city has two owners, one on each side, and a date. */
public final class InterfaceOwnersRule extends FacetRule<InterfaceFacet> {

    /** Makes the rule. */
    public InterfaceOwnersRule() {
        super(new RuleInfo("expo.interfaceOwners", Severity.ERROR, "expo", Messages.InterfaceOwners_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.InterfaceOwners_Description), InterfaceFacet.class, 0);
    }

    @Override
    protected void check(Element element, InterfaceFacet facet, Report report) {
        var expo = facet.getExpoOwner();
        var city = facet.getCityOwner();
        if (expo == null || city == null) {
            report.add(NLS.bind(expo == null && city == null ? Messages.InterfaceOwners_None
                    : expo == null ? Messages.InterfaceOwners_NoExpo : Messages.InterfaceOwners_NoCity,
                    Labels.of(element)), element);
        } else if (expo == city) {
            report.add(NLS.bind(Messages.InterfaceOwners_Same, Labels.of(element)), element);
        }
        if (facet.getDue() == null) {
            report.add(NLS.bind(Messages.InterfaceOwners_NoDate, Labels.of(element)), element,
                    new QuickFix(NLS.bind(Messages.InterfaceOwners_Fix, ExpoData.INTERFACES),
                            () -> facet.setDue(ExpoData.INTERFACES)));
        }
    }
}
