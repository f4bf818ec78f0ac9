/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.DocumentFacet;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG5: an official document has a disclosure attribute, and a public one an entry of the catalogue. That an exempt one
 * has a reason is asked of every element by the shared rule {@code disclosure.reason}. Source: work points 2007,
 * chapter 8; guide of the State Council's office: an index number is the code of the organization, the year and five
 * digits.
 */
@SuppressWarnings("nls")
public final class DocumentRule extends FacetRule<DocumentFacet> {

    private static final String PUBLIC = "active";

    /** Makes the rule. */
    public DocumentRule() {
        super(Egov.info("document", Severity.ERROR, Messages.Document_Name, Messages.Document_Description),
                DocumentFacet.class, 1, Egov.CATALOGUES);
    }

    @Override
    protected void check(Element document, DocumentFacet facet, Report report) {
        var disclosure = document.getDisclosure();
        if (disclosure == null || Labels.isBlank(disclosure.getAttribute())) {
            report.add(NLS.bind(Messages.Document_NoAttribute, Labels.of(document)), document);
        } else if (PUBLIC.equals(disclosure.getAttribute()) && Labels.isBlank(disclosure.getCatalogueNumber())
                && Related.targets(document, Egov.CATALOGUES).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Document_NoEntry, Labels.of(document)), document, fixes(document, facet));
        }
    }

    private static QuickFix[] fixes(Element document, DocumentFacet facet) {
        var owner = facet.getOwner();
        return owner == null || Labels.isBlank(owner.getCode()) ? new QuickFix[0]
                : new QuickFix[]{new QuickFix(NLS.bind(Messages.Document_FixEntry, Labels.of(owner)),
                        () -> document.getDisclosure().setCatalogueNumber(next(document, owner.getCode())))};
    }

    private static String next(Element document, String code) {
        var plan = Outline.planOf(document);
        var prefix = code + '/' + plan.getYear();
        var last = Outline.elements(plan).filter(element -> element.getDisclosure() != null)
                .map(element -> element.getDisclosure().getCatalogueNumber())
                .filter(number -> number != null && number.matches("\\Q" + prefix + "\\E\\d{5}"))
                .mapToInt(number -> Integer.parseInt(number.substring(prefix.length()))).max().orElse(0);
        return prefix + "%05d".formatted(last + 1);
    }
}
