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
import org.yaodian.ecommerce.facets.FunctionFacet;
import org.yaodian.ecommerce.facets.FunctionKind;
import org.yaodian.ecommerce.facets.PlatformFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC1: a public B2C platform has authentication by a third party, electronic payment and credit. Source: work points
 * 2007, chapter 6.
 */
public final class PlatformFunctionsRule extends FacetRule<PlatformFacet> {

    private static final List<FunctionKind> NEEDED = Ecommerce.DATA.words("platform.functions").stream() //$NON-NLS-1$
            .map(FunctionKind::get).toList();

    /** Makes the rule. */
    public PlatformFunctionsRule() {
        super(Ecommerce.info("functions", Severity.ERROR, Messages.PlatformFunctions_Name, //$NON-NLS-1$
                Messages.PlatformFunctions_Description), PlatformFacet.class, 1, Ecommerce.ADOPTS);
    }

    @Override
    protected void check(Element platform, PlatformFacet facet, Report report) {
        if (!Ecommerce.B2C.equals(platform.getTypeId()) || !facet.isPublicService()) {
            return;
        }
        var missing = NEEDED.stream().filter(kind -> !adopts(platform, kind)).toList();
        if (!missing.isEmpty()) {
            var names = String.join(Messages.Comma, missing.stream().map(PlatformFunctionsRule::name).toList());
            report.add(NLS.bind(Messages.PlatformFunctions_Missing, Labels.of(platform), names), platform,
                    new QuickFix(NLS.bind(Messages.PlatformFunctions_Fix, names),
                            () -> missing.forEach(kind -> add(platform, kind))));
        }
    }

    private static boolean adopts(Element platform, FunctionKind kind) {
        return Related.targets(platform, Ecommerce.ADOPTS).anyMatch(function -> Facets
                .of(function, FunctionFacet.class).filter(facet -> facet.getKind() == kind).isPresent());
    }

    private static void add(Element platform, FunctionKind kind) {
        var facet = EcommerceFactory.eINSTANCE.createFunctionFacet();
        facet.setKind(kind);
        Related.add(Ecommerce.ADOPTS, platform,
                Ecommerce.addBeside(platform, Ecommerce.FUNCTION, name(kind), facet));
    }

    private static String name(FunctionKind kind) {
        return switch (kind) {
            case AUTHENTICATION -> Messages.PlatformFunctions_Authentication;
            case PAYMENT -> Messages.PlatformFunctions_Payment;
            case CREDIT -> Messages.PlatformFunctions_Credit;
            case OTHER -> kind.getLiteral();
        };
    }
}
