/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/**
 * Where units of a register are used.
 *
 * @param responsibilities responsibilities that name one of the units
 * @param inDistricts      elements that concern one of them as a district
 * @param reports          progress reports of one of them
 * @param subordinates     other units directly below one of them
 * @param predecessors     other units that one of them took over from
 */
public record UnitUses(List<Responsibility> responsibilities, List<Element> inDistricts, List<ProgressReport> reports,
        List<Unit> subordinates, List<Unit> predecessors) {

    /**
     * Looks through a whole plan.
     *
     * @param plan  the plan
     * @param units units of its register
     * @return the uses in document order
     */
    public static UnitUses of(WorkPlan plan, Collection<Unit> units) {
        var wanted = Set.copyOf(units);
        var uses = new UnitUses(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        Outline.elements(plan).forEach(element -> uses.collect(element, wanted));
        plan.getUnits().stream().filter(unit -> !wanted.contains(unit)).forEach(unit -> uses.collect(unit, wanted));
        return uses;
    }

    /**
     * Whether there is no use at all.
     *
     * @return true when the units could go without a trace
     */
    public boolean isEmpty() {
        return responsibilities.isEmpty() && inDistricts.isEmpty() && reports.isEmpty() && subordinates.isEmpty()
                && predecessors.isEmpty();
    }

    private void collect(Element element, Set<Unit> wanted) {
        if (element.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)) {
            element.getResponsibilities().stream().filter(part -> isWanted(part.getUnit(), wanted))
                    .forEach(responsibilities::add);
        }
        if (element.eIsSet(PlanPackage.Literals.ELEMENT__DISTRICTS)
                && element.getDistricts().stream().anyMatch(wanted::contains)) {
            inDistricts.add(element);
        }
        if (element instanceof Task task && task.eIsSet(PlanPackage.Literals.TASK__REPORTS)) {
            task.getReports().stream().filter(report -> isWanted(report.getUnit(), wanted)).forEach(reports::add);
        }
    }

    private void collect(Unit unit, Set<Unit> wanted) {
        if (isWanted(unit.getSuperior(), wanted)) {
            subordinates.add(unit);
        }
        if (unit.getSuccessors().stream().anyMatch(wanted::contains)) {
            predecessors.add(unit);
        }
    }

    private static boolean isWanted(Unit unit, Set<Unit> wanted) {
        return unit != null && wanted.contains(unit);
    }
}
