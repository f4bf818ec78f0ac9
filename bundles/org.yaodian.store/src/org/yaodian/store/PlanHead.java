/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.yaodian.model.Identity;
import org.yaodian.model.plan.WorkPlan;

/**
 * What a commit tells about the plan as a whole.
 *
 * @param id    the id of the plan
 * @param title its title; may be empty
 * @param year  its year
 * @param units the names of its units by their ids
 */
public record PlanHead(String id, String title, int year, Map<String, String> units) {

    /** Copies the units. */
    public PlanHead {
        units = Map.copyOf(units);
    }

    /**
     * The head of a plan.
     *
     * @param plan the plan; it gets an id when it has none
     * @return its head
     */
    public static PlanHead of(WorkPlan plan) {
        if (plan.getId() == null) {
            plan.setId(Identity.create());
        }
        var units = new HashMap<String, String>();
        for (var unit : plan.getUnits()) {
            if (unit.getId() != null && unit.getName() != null) {
                units.put(unit.getId(), unit.getName());
            }
        }
        return new PlanHead(plan.getId(), Objects.requireNonNullElse(plan.getTitle(), ""), plan.getYear(), units);
    }
}
