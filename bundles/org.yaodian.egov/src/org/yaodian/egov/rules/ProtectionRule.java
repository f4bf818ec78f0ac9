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

import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.ProtectedFacet;
import org.yaodian.egov.facets.RecoveredFacet;
import org.yaodian.egov.facets.Stage;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG3: from level 2 a system is filed once it is accepted, from level 3 it is tested before the acceptance and has a
 * disaster recovery centre. Source: 信息安全等级保护管理办法, 2007.
 */
public final class ProtectionRule extends FacetRule<ProtectedFacet> {

    private static final int FILED = Egov.DATA.number("protection.filed"); //$NON-NLS-1$
    private static final int TESTED = Egov.DATA.number("protection.tested"); //$NON-NLS-1$
    private static final int RECOVERED = Egov.DATA.number("protection.recovered"); //$NON-NLS-1$

    /** Makes the rule. */
    public ProtectionRule() {
        super(Egov.info("protection", Severity.ERROR, Messages.Protection_Name, //$NON-NLS-1$
                Messages.Protection_Description), ProtectedFacet.class, 2, Egov.RECOVERS, Egov.EXCHANGES);
    }

    @Override
    protected void check(Element element, ProtectedFacet facet, Report report) {
        int level = facet.getSecurityLevel();
        if (level >= FILED && isAccepted(facet) && facet.getFiled() == null) {
            report.add(NLS.bind(Messages.Protection_NotFiled, Labels.of(element), level), element);
        }
        if (level >= TESTED && isAccepted(facet) && !isTestedBefore(facet)) {
            report.add(NLS.bind(Messages.Protection_NotTested, Labels.of(element), level), element);
        }
        if (level >= RECOVERED && facet instanceof RecoveredFacet
                && Related.targets(element, Egov.RECOVERS).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Protection_NoDisasterSite, Labels.of(element), level), element,
                    fixes(element));
        }
    }

    private static boolean isAccepted(ProtectedFacet facet) {
        return facet.getAccepted() != null || facet.getStage() == Stage.ACCEPTANCE
                || facet.getStage() == Stage.ONLINE;
    }

    private static boolean isTestedBefore(ProtectedFacet facet) {
        return facet.getTested() != null
                && (facet.getAccepted() == null || !facet.getTested().isAfter(facet.getAccepted()));
    }

    /** The one centre of the platforms it exchanges data through. */
    private static QuickFix[] fixes(Element element) {
        var centres = Related.targets(element, Egov.EXCHANGES)
                .flatMap(platform -> Related.targets(platform, Egov.RECOVERS)).distinct().toList();
        return centres.size() != 1 ? new QuickFix[0]
                : Stream.of(centres.get(0)).map(centre -> new QuickFix(
                        NLS.bind(Messages.Protection_FixDisasterSite, Labels.of(centre)),
                        () -> Related.add(Egov.RECOVERS, element, centre))).toArray(QuickFix[]::new);
    }
}
