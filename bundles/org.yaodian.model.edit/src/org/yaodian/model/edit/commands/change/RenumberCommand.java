/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.change;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.Outline;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Gives every element of a plan the code that follows from its place. */
public final class RenumberCommand extends PlanCommand {

    private final WorkPlan plan;

    /**
     * Renumbers a plan.
     *
     * @param plan the plan
     */
    public RenumberCommand(WorkPlan plan) {
        super(plan, Messages.RenumberCommand_Label);
        this.plan = plan;
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        Outline.codes(plan).forEach((element, code) -> {
            if (MunicipalTasks.holding(element).isEmpty()) {
                changes.set(element, PlanPackage.Literals.ELEMENT__CODE, code);
            }
        });
        affect(List.of(plan));
    }
}
