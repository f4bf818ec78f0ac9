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
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.security.facets.ProtectedFacet;

/** A system of level 2 or more is filed with the police. */
public final class FiledRule extends FacetRule<ProtectedFacet> {

    /** Makes the rule. */
    public FiledRule() {
        super(new RuleInfo("security.filed", Severity.WARNING, "security", Messages.Filed_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Filed_Description), ProtectedFacet.class, 0);
    }

    @Override
    protected void check(Element system, ProtectedFacet facet, Report report) {
        if (facet.getLevel() >= SecurityData.FILED_FROM && facet.getFiled() == null) {
            report.add(NLS.bind(Messages.Filed_Missing, Labels.of(system), facet.getLevel()), system);
        }
    }
}
