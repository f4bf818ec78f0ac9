/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** Lets pasted elements speak of the units of the plan they come to. */
final class UnitMapping {

    private final WorkPlan plan;
    private final WorkPlan pasted;
    private final Map<Unit, Unit> units = new LinkedHashMap<>();

    UnitMapping(WorkPlan plan, WorkPlan pasted) {
        this.plan = plan;
        this.pasted = pasted;
    }

    void apply(Steps changes) {
        for (var unit : List.copyOf(pasted.getUnits())) {
            units.put(unit, known(unit).orElse(unit));
        }
        units.forEach((unit, mapped) -> {
            if (unit == mapped) {
                add(unit, changes);
            }
        });
        pasted.eAllContents().forEachRemaining(this::map);
    }

    private Optional<Unit> known(Unit unit) {
        return find(other -> unit.getCode() != null && unit.getCode().equals(other.getCode()))
                .or(() -> find(other -> unit.getName() != null && unit.getName().equals(other.getName())))
                .or(() -> find(other -> other.getAliases().contains(unit.getName())));
    }

    private Optional<Unit> find(Predicate<Unit> test) {
        return plan.getUnits().stream().filter(test).findFirst();
    }

    private void add(Unit unit, Steps changes) {
        var superior = unit.getSuperior();
        unit.setSuperior(null);
        unit.getSuccessors().replaceAll(successor -> units.getOrDefault(successor, successor));
        pasted.getUnits().remove(unit);
        changes.add(plan, PlanPackage.Literals.WORK_PLAN__UNITS, unit);
        if (superior != null) {
            changes.set(unit, PlanPackage.Literals.UNIT__SUPERIOR, units.getOrDefault(superior, superior));
        }
    }

    private void map(EObject object) {
        switch (object) {
            case Element element -> mapDistricts(element);
            case Responsibility part -> part.setUnit(mapped(part.getUnit()));
            case Node node when node.getObject() instanceof Unit unit -> node.setObject(mapped(unit));
            case ProgressReport report -> report.setUnit(mapped(report.getUnit()));
            default -> FacetUnits.replace(object, this::mapped);
        }
    }

    private void mapDistricts(Element element) {
        var districts = element.getDistricts().stream().map(this::mapped).distinct().toList();
        element.getDistricts().clear();
        element.getDistricts().addAll(districts);
    }

    private Unit mapped(Unit unit) {
        return unit == null ? null : units.get(unit);
    }
}
