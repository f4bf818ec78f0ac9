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

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.DisclosureTaskFacet;
import org.yaodian.egov.facets.EgovFactory;
import org.yaodian.egov.facets.RegulationFacet;
import org.yaodian.egov.facets.RegulationKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG11: each department of great public power, benefit and attention (“三公”部门) lists its detailed rules. The departments
 * are the responsible units of the work; their rules stand in it or are joined to it by "is based on". Source: work
 * points 2007, chapter 8.
 */
public final class DetailedRulesRule extends FacetRule<DisclosureTaskFacet> {

    /** Makes the rule. */
    public DetailedRulesRule() {
        super(Egov.info("detailedRules", Severity.WARNING, Messages.DetailedRules_Name, //$NON-NLS-1$
                Messages.DetailedRules_Description), DisclosureTaskFacet.class, 1, Egov.BASIS);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Element element && element.getParent() instanceof Element outer
                ? Stream.concat(super.affected(element), facetsAround(Stream.of(outer)))
                : super.affected(changed);
    }

    @Override
    protected void check(Element task, DisclosureTaskFacet facet, Report report) {
        if (!facet.isThreePublics()) {
            return;
        }
        var units = task.getResponsibilities().stream()
                .filter(part -> part.getRole() == ResponsibilityRole.RESPONSIBLE).map(Responsibility::getUnit)
                .filter(Objects::nonNull).distinct().toList();
        var missing = units.stream().filter(unit -> rules(task).noneMatch(rule -> isOf(rule, unit))).toList();
        if (units.isEmpty()) {
            report.add(NLS.bind(Messages.DetailedRules_NoUnit, Labels.of(task)), task);
        } else if (!missing.isEmpty()) {
            report.add(NLS.bind(Messages.DetailedRules_Missing, Labels.of(task), names(missing)), task,
                    new QuickFix(Messages.DetailedRules_Fix, () -> missing.forEach(unit -> add(task, unit))));
        }
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Labels::of).collect(Collectors.joining(Messages.DetailedRules_Comma));
    }

    private static Stream<Element> rules(Element task) {
        return Stream.of(task.getChildren().stream(), Related.targets(task, Egov.BASIS),
                Related.sources(task, Egov.BASIS)).flatMap(rules -> rules);
    }

    private static boolean isOf(Element rule, Unit unit) {
        return Facets.of(rule, RegulationFacet.class).filter(
                facet -> facet.getKind() == RegulationKind.DETAILED_RULES && facet.getOwner() == unit).isPresent();
    }

    private static void add(Element task, Unit unit) {
        var facet = EgovFactory.eINSTANCE.createRegulationFacet();
        facet.setKind(RegulationKind.DETAILED_RULES);
        facet.setOwner(unit);
        var rule = PlanFactory.eINSTANCE.createPolicy();
        rule.setTypeId(Egov.REGULATION);
        rule.setName(NLS.bind(Messages.DetailedRules_Title, Labels.of(unit)));
        rule.getFacets().add(facet);
        task.getChildren().add(rule);
    }
}
