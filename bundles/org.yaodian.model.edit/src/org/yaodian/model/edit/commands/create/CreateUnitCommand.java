/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.create;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Adds a unit to the register of a plan. */
public final class CreateUnitCommand extends PlanCommand {

    private final WorkPlan plan;
    private final Unit unit = PlanFactory.eINSTANCE.createUnit();

    /**
     * Adds a unit at the end of the register.
     *
     * @param plan the plan
     * @param name its official name, which no other unit of the register has
     * @param kind what sort of body it is
     */
    public CreateUnitCommand(WorkPlan plan, String name, UnitKind kind) {
        super(plan, Messages.CreateUnitCommand_Label);
        this.plan = plan;
        unit.setName(name);
        unit.setKind(kind);
    }

    /**
     * The unit that is created.
     *
     * @return the unit, also before it was created
     */
    public Unit unit() {
        return unit;
    }

    @Override
    protected Optional<String> reason() {
        if (unit.getName() == null || unit.getName().isBlank()) {
            return Optional.of(Messages.CreateUnitCommand_NeedsName);
        }
        return plan.getUnits().stream().anyMatch(other -> unit.getName().equals(other.getName()))
                ? Optional.of(NLS.bind(Messages.CreateUnitCommand_NameTaken, unit.getName()))
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        changes.add(plan, PlanPackage.Literals.WORK_PLAN__UNITS, unit);
        affect(List.of(unit));
    }
}
