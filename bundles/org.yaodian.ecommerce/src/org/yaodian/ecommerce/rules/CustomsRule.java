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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.EcommerceFactory;
import org.yaodian.ecommerce.facets.StepFacet;
import org.yaodian.ecommerce.facets.StepKind;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EC6: a customs step of a transaction is connected with a service of the electronic port. */
public final class CustomsRule extends FacetRule<StepFacet> {

    /** Makes the rule. */
    public CustomsRule() {
        super(Ecommerce.info("customs", Severity.ERROR, Messages.Customs_Name, Messages.Customs_Description), //$NON-NLS-1$
                StepFacet.class, 2, Ecommerce.CONNECTS, Ecommerce.FLOWS);
    }

    @Override
    protected void check(Element step, StepFacet facet, Report report) {
        if (facet.getKind() == StepKind.CUSTOMS && Related.targets(step, Ecommerce.CONNECTS).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Customs_None, Labels.of(step)), step, fix(step));
        }
    }

    /** To connect with the one service that steps before it are connected with, or with a new one. */
    private static QuickFix fix(Element step) {
        var known = Related.sources(step, Ecommerce.FLOWS)
                .flatMap(before -> Related.targets(before, Ecommerce.CONNECTS)).distinct().toList();
        return known.size() == 1 ? connect(step, known)
                : new QuickFix(Messages.Customs_FixNew, () -> Related.add(Ecommerce.CONNECTS, step,
                        Ecommerce.addBeside(step, Ecommerce.PORT_SERVICE, Messages.Customs_Service,
                                EcommerceFactory.eINSTANCE.createPortFacet())));
    }

    private static QuickFix connect(Element step, List<Element> known) {
        return new QuickFix(NLS.bind(Messages.Customs_Fix, Labels.of(known.get(0))),
                () -> Related.add(Ecommerce.CONNECTS, step, known.get(0)));
    }
}
