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
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.EnterpriseFacet;
import org.yaodian.ecommerce.facets.GrantState;
import org.yaodian.ecommerce.facets.SupportFacet;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC4: an applicant gets one grant in the years of the plan. The applicant is the unit of the project or, where it names
 * none, the enterprise with a line "applies for".
 */
public final class SecondGrantRule extends KeyedRule<Element> {

    private static final int FROM = Ecommerce.DATA.number("grant.from"); //$NON-NLS-1$
    private static final int TO = Ecommerce.DATA.number("grant.to"); //$NON-NLS-1$

    /** Makes the rule. */
    public SecondGrantRule() {
        super(Ecommerce.info("secondGrant", Severity.ERROR, Messages.SecondGrant_Name, //$NON-NLS-1$
                Messages.SecondGrant_Description), Element.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return switch (changed) {
            case Element enterprise -> Stream.concat(Stream.of(enterprise),
                    Related.targets(enterprise, Ecommerce.APPLIES));
            case Relation link -> Stream.of(link.getFrom(), link.getTo());
            default -> Stream.of(changed);
        };
    }

    @Override
    protected List<?> keys(Element project) {
        return Facets.of(project, SupportFacet.class).filter(facet -> counts(project, facet))
                .map(facet -> applicants(project, facet)).orElse(List.of());
    }

    private static boolean counts(Element project, SupportFacet facet) {
        int year = facet.getYear() == 0 ? Outline.planOf(project).getYear() : facet.getYear();
        return facet.getState() != GrantState.REFUSED && year >= FROM && year <= TO;
    }

    private static List<EObject> applicants(Element project, SupportFacet facet) {
        if (facet.getApplicant() != null) {
            return List.of(facet.getApplicant());
        }
        return Related.sources(project, Ecommerce.APPLIES).limit(1)
                .map(enterprise -> Facets.of(enterprise, EnterpriseFacet.class).map(EnterpriseFacet::getUnit)
                        .<EObject>map(unit -> unit).orElse(enterprise))
                .toList();
    }

    @Override
    protected void check(Object key, List<Element> group, Report report) {
        var later = group.subList(1, group.size());
        report.add(NLS.bind(Messages.SecondGrant_Twice, new Object[]{Labels.of(group.get(0)), Labels.of(later), FROM,
                TO}), group, new QuickFix(Messages.SecondGrant_Fix,
                        () -> later.forEach(project -> Facets
                                .of(project, SupportFacet.class)
                                .ifPresent(facet -> facet.setState(GrantState.REFUSED)))));
    }
}
