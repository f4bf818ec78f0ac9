/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security.rules;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.security.facets.ProtectedFacet;

/** A system of level 3 or more has an assessment. */
public final class AssessedRule extends FacetRule<ProtectedFacet> {

    private static final String ASSESSES = "security.assesses"; //$NON-NLS-1$

    /** Makes the rule. */
    public AssessedRule() {
        super(new RuleInfo("security.assessed", Severity.WARNING, "security", Messages.Assessed_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Assessed_Description), ProtectedFacet.class, 1, ASSESSES);
    }

    @Override
    protected void check(Element system, ProtectedFacet facet, Report report) {
        if (facet.getLevel() >= SecurityData.ASSESSED_FROM
                && Related.sources(system, ASSESSES).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Assessed_Missing, Labels.of(system), facet.getLevel()), system);
        }
    }
}
