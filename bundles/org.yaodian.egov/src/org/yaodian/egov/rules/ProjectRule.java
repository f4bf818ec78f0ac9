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

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.BudgetItemFacet;
import org.yaodian.egov.facets.Construction;
import org.yaodian.egov.facets.ProjectFacet;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG6: a building project is based on a document that can be looked up, its lines sum to its total, and it has lines for
 * supervision and security assessment. Source: guide for budgets of informatization projects, Shanghai 2007.
 */
public final class ProjectRule extends FacetRule<ProjectFacet> {

    private static final List<String> NEEDED = Egov.DATA.words("project.lines"); //$NON-NLS-1$

    /** Makes the rule. */
    public ProjectRule() {
        super(Egov.info("project", Severity.WARNING, Messages.Project_Name, Messages.Project_Description), //$NON-NLS-1$
                ProjectFacet.class, 1, Egov.BASIS, Egov.FUNDS);
    }

    @Override
    protected void check(Element project, ProjectFacet facet, Report report) {
        if (facet.getConstruction() == Construction.OPERATION) {
            return;
        }
        if (Related.targets(project, Egov.BASIS).noneMatch(ProjectRule::canBeLookedUp)) {
            report.add(NLS.bind(Messages.Project_NoBasis, Labels.of(project)), project);
        }
        checkSum(project, facet, report);
        NEEDED.stream().map(BudgetKind::get).filter(kind -> !hasLine(project, kind))
                .forEach(kind -> report.add(NLS.bind(Messages.Project_NoLine, Labels.of(project), name(kind)),
                        project, new QuickFix(NLS.bind(Messages.Project_FixLine, name(kind)),
                                () -> addLine(project, kind))));
    }

    private static boolean canBeLookedUp(Element basis) {
        return !basis.getAnchors().isEmpty()
                || basis instanceof Policy policy && !Labels.isBlank(policy.getDocumentNumber());
    }

    private static void checkSum(Element project, ProjectFacet facet, Report report) {
        var amounts = Stream.concat(project.getBudgetLines().stream().map(ProjectRule::amount),
                items(project).map(ProjectRule::amount)).filter(Objects::nonNull).toList();
        var sum = sum(amounts);
        var total = facet.getTotal();
        if (amounts.isEmpty() && total == null || total != null && total.compareTo(sum) == 0) {
            return;
        }
        report.add(NLS.bind(Messages.Project_Sum, new Object[]{Labels.of(project), sum.toPlainString(),
                total == null ? Messages.Project_NoTotal : total.toPlainString()}), project,
                new QuickFix(NLS.bind(Messages.Project_FixSum, sum.toPlainString()), () -> facet.setTotal(sum)));
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BudgetItemFacet> items(Element project) {
        return Related.sources(project, Egov.FUNDS)
                .flatMap(item -> Facets.of(item, BudgetItemFacet.class).stream());
    }

    private static BigDecimal amount(BudgetLine line) {
        return latest(line.getGranted(), line.getReviewed(), line.getAsked());
    }

    private static BigDecimal amount(BudgetItemFacet item) {
        return latest(item.getGranted(), item.getReviewed(), item.getAsked());
    }

    private static BigDecimal latest(BigDecimal... amounts) {
        return Stream.of(amounts).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean hasLine(Element project, BudgetKind kind) {
        return project.getBudgetLines().stream().anyMatch(line -> line.getKind() == kind)
                || items(project).anyMatch(item -> item.getCost().getLiteral().equals(kind.getLiteral()));
    }

    private static void addLine(Element project, BudgetKind kind) {
        var line = PlanFactory.eINSTANCE.createBudgetLine();
        line.setName(name(kind));
        line.setKind(kind);
        line.setYear(Outline.planOf(project).getYear());
        project.getBudgetLines().add(line);
    }

    private static String name(BudgetKind kind) {
        return kind == BudgetKind.SUPERVISION ? Messages.Project_Supervision : Messages.Project_Assessment;
    }
}
