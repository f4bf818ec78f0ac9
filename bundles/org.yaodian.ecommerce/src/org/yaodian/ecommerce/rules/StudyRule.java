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
import org.yaodian.ecommerce.facets.PlatformFacet;
import org.yaodian.ecommerce.facets.Stage;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC12: the platform for modern logistics is a study in 2007: it has no stage of building and no money for building.
 * Which platforms are only studied stands in the data. Source: work points 2007, chapter 6.
 */
public final class StudyRule extends FacetRule<PlatformFacet> {

    private static final List<String> STUDIES = Ecommerce.DATA.words("studies"); //$NON-NLS-1$

    /** Makes the rule. */
    public StudyRule() {
        super(Ecommerce.info("study", Severity.ERROR, Messages.Study_Name, Messages.Study_Description), //$NON-NLS-1$
                PlatformFacet.class, 0);
    }

    @Override
    protected void check(Element platform, PlatformFacet facet, Report report) {
        var name = Labels.orElse(platform.getName(), ""); //$NON-NLS-1$
        if (STUDIES.stream().noneMatch(name::contains)) {
            return;
        }
        if (facet.getStage() != Stage.STUDY && facet.getStage() != Stage.UNDECIDED) {
            report.add(NLS.bind(Messages.Study_Stage, Labels.of(platform)), platform,
                    new QuickFix(Messages.Study_FixStage, () -> facet.setStage(Stage.STUDY)));
        }
        var lines = platform.getBudgetLines().stream().filter(StudyRule::isForBuilding).toList();
        if (!lines.isEmpty()) {
            report.add(NLS.bind(Messages.Study_Money, Labels.of(platform), lines.size()), platform, new QuickFix(
                    Messages.Study_FixMoney, () -> lines.forEach(line -> line.setKind(BudgetKind.OTHER))));
        }
    }

    private static boolean isForBuilding(BudgetLine line) {
        return line.getKind() == BudgetKind.NEW || line.getKind() == BudgetKind.UPGRADE;
    }
}
