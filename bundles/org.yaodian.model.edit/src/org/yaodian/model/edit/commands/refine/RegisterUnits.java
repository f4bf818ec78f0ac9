/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.refine;

import java.util.Optional;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage.Literals;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** The register of a district's plan, which gets what the city's tasks name and it lacks. */
record RegisterUnits(WorkPlan plan, Steps changes) {

    /** The unit for one of the city's plan. */
    Unit of(Unit unit) {
        return find(unit.getName())
                .or(() -> unit.getAliases().stream().map(this::find).flatMap(Optional::stream).findFirst())
                .orElseGet(() -> add(unit.getName(), unit));
    }

    /** The unit with a name. */
    Unit named(String name) {
        return find(name).orElseGet(() -> add(name, null));
    }

    private Optional<Unit> find(String name) {
        return plan.getUnits().stream()
                .filter(unit -> name != null && (name.equals(unit.getName()) || unit.getAliases().contains(name)))
                .findFirst();
    }

    private Unit add(String name, Unit model) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName(name);
        unit.setKind(model == null ? UnitKind.OTHER : model.getKind());
        if (model != null) {
            unit.setCode(model.getCode());
            unit.setEnglishName(model.getEnglishName());
            unit.getAliases().addAll(model.getAliases());
        }
        changes.add(plan, Literals.WORK_PLAN__UNITS, unit);
        return unit;
    }
}
