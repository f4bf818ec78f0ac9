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
import org.yaodian.ecommerce.facets.FunctionFacet;
import org.yaodian.ecommerce.facets.FunctionKind;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EC5: a payment function names the bank or payment institution at which it settles. */
public final class SettlementRule extends FacetRule<FunctionFacet> {

    /** Makes the rule. */
    public SettlementRule() {
        super(Ecommerce.info("settlement", Severity.ERROR, Messages.Settlement_Name, //$NON-NLS-1$
                Messages.Settlement_Description), FunctionFacet.class, 2, Ecommerce.SETTLES, Ecommerce.ADOPTS);
    }

    @Override
    protected void check(Element function, FunctionFacet facet, Report report) {
        if (facet.getKind() == FunctionKind.PAYMENT
                && Related.targets(function, Ecommerce.SETTLES).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Settlement_None, Labels.of(function)), function, fixes(function));
        }
    }

    /** The banks at which the platforms that adopt it settle. */
    private static QuickFix[] fixes(Element function) {
        return Related.sources(function, Ecommerce.ADOPTS)
                .flatMap(platform -> Related.targets(platform, Ecommerce.SETTLES)).distinct()
                .map(bank -> new QuickFix(NLS.bind(Messages.Settlement_Fix, Labels.of(bank)),
                        () -> Related.add(Ecommerce.SETTLES, function, bank)))
                .toArray(QuickFix[]::new);
    }
}
