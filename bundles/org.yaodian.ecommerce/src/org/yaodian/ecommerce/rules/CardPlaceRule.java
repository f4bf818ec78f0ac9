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

import java.math.BigDecimal;

import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.CardPlaceFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Target;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC9: each type of places for bank cards has a target and a split of it by districts. The split are the numbers of the
 * element, each labelled with a district; they sum to the target.
 */
public final class CardPlaceRule extends FacetRule<CardPlaceFacet> {

    /** Makes the rule. */
    public CardPlaceRule() {
        super(Ecommerce.info("cardPlace", Severity.WARNING, Messages.CardPlace_Name, //$NON-NLS-1$
                Messages.CardPlace_Description), CardPlaceFacet.class, 0);
    }

    @Override
    protected void check(Element element, CardPlaceFacet facet, Report report) {
        if (!(element instanceof Target place)) {
            return;
        }
        var parts = place.getQuantities().stream().map(Quantity::getValue).filter(value -> value != null).toList();
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.isEmpty()) {
            report.add(NLS.bind(place.getValue() == null ? Messages.CardPlace_NoTarget : Messages.CardPlace_NoSplit,
                    Labels.of(place)), place);
        } else if (place.getValue() == null || place.getValue().compareTo(sum) != 0) {
            report.add(NLS.bind(Messages.CardPlace_Sum, new Object[]{Labels.of(place), sum.toPlainString(),
                    place.getValue() == null ? Messages.CardPlace_Nothing : place.getValue().toPlainString()}), place,
                    new QuickFix(NLS.bind(Messages.CardPlace_Fix, sum.toPlainString()), () -> place.setValue(sum)));
        }
    }
}
