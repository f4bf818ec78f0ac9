/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.Optional;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.create.CreateUnitCommand;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Adds units to the register of a plan. */
public final class NewUnit {

    private NewUnit() {
    }

    /**
     * Adds a unit, as a step that can be undone.
     *
     * @param plan an open plan
     * @param name its name
     * @return the unit, or empty when the name is taken or the plan cannot be changed
     */
    public static Optional<Unit> make(WorkPlan plan, String name) {
        var command = new CreateUnitCommand(plan, name, UnitKind.OTHER);
        var domain = PlanEditingDomain.of(plan);
        if (domain.isEmpty() || !command.canExecute()) {
            return Optional.empty();
        }
        domain.get().getCommandStack().execute(command);
        return Optional.of(command.unit());
    }
}
