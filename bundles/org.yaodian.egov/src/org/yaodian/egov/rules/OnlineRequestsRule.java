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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG12: handling of disclosure requests online reaches each district that is planned. Planned are the districts of the
 * system and of the task it stands in; reached are those it covers and those of tasks in it. Source: work points 2007,
 * chapter 8.
 */
@SuppressWarnings("nls")
public final class OnlineRequestsRule extends FacetRule<SystemFacet> {

    private static final String VERB = "推广应用";

    /** Makes the rule. */
    public OnlineRequestsRule() {
        super(Egov.info("onlineRequests", Severity.WARNING, Messages.OnlineRequests_Name,
                Messages.OnlineRequests_Description), SystemFacet.class, 0);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Element element
                ? Stream.concat(super.affected(element), facetsAround(Stream.concat(
                        element.getChildren().stream(),
                        element.getParent() instanceof Element outer ? Stream.of(outer) : Stream.empty())))
                : super.affected(changed);
    }

    @Override
    protected void check(Element system, SystemFacet facet, Report report) {
        if (!facet.isOnlineRequests()) {
            return;
        }
        var planned = Stream.concat(system.getDistricts().stream(),
                system.getParent() instanceof Task task ? task.getDistricts().stream() : Stream.empty()).distinct();
        var missing = planned.filter(unit -> !facet.getDistrictsCovered().contains(unit)
                && system.getChildren().stream().noneMatch(work -> work.getDistricts().contains(unit))).toList();
        if (!missing.isEmpty()) {
            report.add(NLS.bind(Messages.OnlineRequests_Missing, Labels.of(system), names(missing)), system,
                    new QuickFix(Messages.OnlineRequests_Fix, () -> extend(system, missing)));
        }
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Labels::of).collect(Collectors.joining(Messages.DetailedRules_Comma));
    }

    private static void extend(Element system, List<Unit> districts) {
        var task = PlanFactory.eINSTANCE.createTask();
        task.setVerb(VERB);
        task.setName(NLS.bind(Messages.OnlineRequests_Task, names(districts)));
        task.getDistricts().addAll(districts);
        system.getChildren().add(task);
    }
}
