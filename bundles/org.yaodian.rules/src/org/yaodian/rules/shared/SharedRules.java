/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.time.Clock;
import java.util.List;
import org.yaodian.rules.Rule;

/** The rules that hold for every plan, whatever its sectors. */
public final class SharedRules {

    private SharedRules() {
    }

    /**
     * All rules, with today by the clock of this computer.
     *
     * @return the rules in the order in which findings are shown
     */
    public static List<Rule<?>> all() {
        return all(Clock.systemDefaultZone());
    }

    /**
     * All rules.
     *
     * @param clock says what day today is
     * @return the rules in the order in which findings are shown
     */
    public static List<Rule<?>> all(Clock clock) {
        return List.of(new PlanYearRule(),
                new PlanTitleRule(),
                new PlanIssuedRule(),
                new ElementNameRule(),
                new ElementCodeRule(),
                new ElementDuplicateRule(),
                new ElementConfirmRule(),
                new ElementAnchorRule(),
                new ElementPlacementRule(),
                new ChapterEmptyRule(),
                new TaskLeadRule(),
                new ResponsibilityUnitRule(),
                new ResponsibilityValidityRule(),
                new ResponsibilityTwiceRule(),
                new ResponsibilityDistrictRule(),
                new TaskVerbRule(),
                new TaskDatesRule(),
                new TaskYearRule(),
                new DeadlineYearRule(),
                new DeadlineRangeRule(),
                new DeadlineVagueRule(),
                new DeadlineFinishRule(),
                new TaskUndatedRule(),
                new PercentRangeRule(),
                new PercentFinishRule(),
                new PercentStartRule(),
                new TaskFutureRule(clock),
                new MilestoneRule(),
                new DurationRule(),
                new SummaryDatesRule(),
                new SummaryDoneRule(),
                new ConstraintRule(),
                new ReportOrderRule(),
                new ReportPercentRule(),
                new DependencyCycleRule(),
                new DependencyEndsRule(),
                new DependencyTwiceRule(),
                new DependencyDatesRule(),
                new RelationEndsRule(),
                new RelationTwiceRule(),
                new TargetCompleteRule(),
                new TargetBaseRule(),
                new TargetMeasurementRule(),
                new QuantityRule(),
                new DisclosureReasonRule(),
                new DisclosureAttributeRule(),
                new AttachmentRule(),
                new BudgetAmountRule(),
                new BudgetGrantedRule(),
                new BudgetStateRule(),
                new BudgetYearRule(),
                new BudgetPlaceRule(),
                new UnitNameRule(),
                new UnitAmbiguousRule(),
                new UnitCodeRule(),
                new UnitCycleRule(),
                new UnitPeriodRule(),
                new UnitSuccessorRule(),
                new EventDatesRule(),
                new EventYearRule());
    }
}
