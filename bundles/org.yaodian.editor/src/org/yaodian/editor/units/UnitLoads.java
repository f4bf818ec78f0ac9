/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.units;

import java.util.HashMap;
import java.util.Map;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** How many parts each unit of a plan has. */
final class UnitLoads {

    private static final int[] NONE = new int[ResponsibilityRole.values().length];

    private final Map<Unit, int[]> counts = new HashMap<>();

    private UnitLoads() {
    }

    /** Counts in one walk through the plan. */
    static UnitLoads of(WorkPlan plan) {
        var loads = new UnitLoads();
        Outline.elements(plan).filter(element -> element.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES))
                .forEach(element -> element.getResponsibilities().forEach(loads::add));
        return loads;
    }

    private void add(Responsibility part) {
        if (part.getUnit() != null) {
            counts.computeIfAbsent(part.getUnit(), unit -> new int[NONE.length])[part.getRole().ordinal()]++;
        }
    }

    /** {@return how many parts of one role a unit has} */
    int of(Unit unit, ResponsibilityRole role) {
        return counts.getOrDefault(unit, NONE)[role.ordinal()];
    }
}
