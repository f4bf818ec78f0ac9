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
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX11: ticket, security and command systems have at least level 3 of graded protection. */
public final class ProtectionLevelRule extends FacetRule<SystemFacet> {

    /** Makes the rule. */
    public ProtectionLevelRule() {
        super(new RuleInfo("expo.protectionLevel", Severity.ERROR, "expo", Messages.ProtectionLevel_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.ProtectionLevel_Description), SystemFacet.class, 0);
    }

    @Override
    protected void check(Element system, SystemFacet facet, Report report) {
        int least = ExpoData.leastLevel(facet.getFunction());
        if (facet.getProtectionLevel() < least) {
            report.add(NLS.bind(Messages.ProtectionLevel_Low, new Object[]{Labels.of(system),
                    facet.getProtectionLevel(), least}), system, new QuickFix(
                            NLS.bind(Messages.ProtectionLevel_Fix, least), () -> facet.setProtectionLevel(least)));
        }
    }
}
