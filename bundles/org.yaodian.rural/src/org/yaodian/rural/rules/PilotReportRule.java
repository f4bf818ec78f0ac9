/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.PilotFacet;

/** RU9: a pilot has a task that reports on it, below it or related to it. */
public final class PilotReportRule extends FacetRule<PilotFacet> {

    /** Makes the rule. */
    public PilotReportRule() {
        super(new RuleInfo("rural.pilotReport", Severity.WARNING, "rural", Messages.PilotReport_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.PilotReport_Description), PilotFacet.class, 1, RuralTypes.REPORTS);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Task task && task.eContainer() instanceof Element outer
                ? Stream.concat(super.affected(changed), facetsAround(Stream.of(outer)))
                : super.affected(changed);
    }

    @Override
    protected void check(Element pilot, PilotFacet facet, Report report) {
        boolean reported = Related.targets(pilot, RuralTypes.REPORTS).findAny().isPresent()
                || pilot.getChildren().stream().anyMatch(PilotReportRule::isReport);
        if (!reported) {
            report.add(NLS.bind(Messages.PilotReport_Missing, Labels.of(pilot)), pilot,
                    new QuickFix(Messages.PilotReport_Fix, () -> pilot.getChildren().add(reportOn(pilot, facet))));
        }
    }

    private static boolean isReport(Element child) {
        return child instanceof Task && RuralData.hasWord(child.getName(), RuralData.REPORT_WORDS);
    }

    private static Task reportOn(Element pilot, PilotFacet facet) {
        var task = PlanFactory.eINSTANCE.createTask();
        task.setName(NLS.bind(Messages.PilotReport_Task, Labels.orElse(pilot.getName(), ""), //$NON-NLS-1$
                RuralData.REPORT_WORDS.getFirst()));
        task.setPlannedFinish(facet.getSummaryDue());
        return task;
    }
}
