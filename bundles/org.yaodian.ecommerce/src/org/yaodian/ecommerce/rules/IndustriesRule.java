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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.EcommerceFactory;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;

/**
 * EC2, first half: in a plan with B2B platforms each industry that the support plan names has one. A platform is of an
 * industry when a line "serves" leads to it or its name has the name of the industry. The plan itself stands in the
 * group that is looked at, so that one platform alone is looked at as well. Source: work points 2007, chapter 6.
 */
public final class IndustriesRule extends KeyedRule<Extensible> {

    private static final List<String> INDUSTRIES = Ecommerce.DATA.words("industries"); //$NON-NLS-1$
    private static final List<String> ALL = List.of(Ecommerce.B2B);

    /** Makes the rule. */
    public IndustriesRule() {
        super(Ecommerce.info("industries", Severity.WARNING, Messages.Industries_Name, //$NON-NLS-1$
                Messages.Industries_Description), Extensible.class);
    }

    @Override
    protected List<?> keys(Extensible object) {
        return object instanceof WorkPlan || object instanceof Element element && isPlatform(element) ? ALL
                : List.of();
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return switch (changed) {
            case Element industry -> Stream.concat(Stream.of(industry), Related.sources(industry, Ecommerce.SERVES));
            case Relation link -> Stream.of(link.getFrom(), link.getTo());
            default -> Stream.of(changed);
        };
    }

    @Override
    protected void check(Object key, List<Extensible> group, Report report) {
        var platforms = group.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        var missing = INDUSTRIES.stream()
                .filter(industry -> platforms.stream().noneMatch(platform -> isOf(platform, industry))).toList();
        if (!platforms.isEmpty() && !missing.isEmpty()) {
            var names = String.join(Messages.Comma, missing);
            report.add(NLS.bind(Messages.Industries_Missing, names), platforms,
                    new QuickFix(NLS.bind(Messages.Industries_Fix, names),
                            () -> missing.forEach(industry -> add(platforms.get(0), industry))));
        }
    }

    private static boolean isPlatform(Element element) {
        return Ecommerce.B2B.equals(element.getTypeId());
    }

    /** Whether a platform is of an industry, by its lines or, where it has none, by its name. */
    static boolean isOf(Element platform, String industry) {
        var served = Related.targets(platform, Ecommerce.SERVES).toList();
        return served.isEmpty() ? names(platform, industry)
                : served.stream().anyMatch(element -> names(element, industry));
    }

    private static boolean names(Element element, String industry) {
        return element.getName() != null && element.getName().contains(industry);
    }

    private static void add(Element beside, String industry) {
        Ecommerce.addBeside(beside, Ecommerce.B2B, NLS.bind(Messages.Industries_Platform, industry),
                EcommerceFactory.eINSTANCE.createPlatformFacet());
    }
}
