/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.InstalmentFacet;
import org.yaodian.ecommerce.facets.InstalmentState;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EC10: a payment of support that is due or made has its evidence: an attachment or a line "is grounded on". */
public final class InstalmentRule extends FacetRule<InstalmentFacet> {

    /** Makes the rule. */
    public InstalmentRule() {
        super(Ecommerce.info("instalment", Severity.ERROR, Messages.Instalment_Name, //$NON-NLS-1$
                Messages.Instalment_Description), InstalmentFacet.class, 1, Ecommerce.GROUNDS);
    }

    @Override
    protected void check(Element payment, InstalmentFacet facet, Report report) {
        if (facet.getState() != InstalmentState.PLANNED && payment.getAttachments().isEmpty()
                && Related.targets(payment, Ecommerce.GROUNDS).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Instalment_NoEvidence, Labels.of(payment)), payment, new QuickFix(
                    Messages.Instalment_Fix, () -> facet.setState(InstalmentState.PLANNED)));
        }
    }
}
