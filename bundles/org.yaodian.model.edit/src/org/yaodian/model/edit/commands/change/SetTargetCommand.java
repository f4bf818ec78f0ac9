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

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Target;

/** Says what a target is about in one step: measure, comparison, value and unit. */
public final class SetTargetCommand extends PlanCommand {

    private final Target target;
    private final String measure;
    private final Comparison comparison;
    private final BigDecimal value;
    private final String unitOfMeasure;

    /**
     * Sets the values of a target.
     *
     * @param target        the target
     * @param measure       what is measured, or null
     * @param comparison    how to compare, not null
     * @param value         the value to reach, or null
     * @param unitOfMeasure its unit, or null
     */
    public SetTargetCommand(Target target, String measure, Comparison comparison, BigDecimal value,
            String unitOfMeasure) {
        super(target, Messages.SetTargetCommand_Label);
        this.target = target;
        this.measure = measure;
        this.comparison = comparison;
        this.value = value;
        this.unitOfMeasure = unitOfMeasure;
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        changes.set(target, PlanPackage.Literals.TARGET__MEASURE, measure);
        changes.set(target, PlanPackage.Literals.TARGET__COMPARISON, comparison);
        changes.set(target, PlanPackage.Literals.TARGET__VALUE, value);
        changes.set(target, PlanPackage.Literals.TARGET__UNIT_OF_MEASURE, unitOfMeasure);
        affect(List.of(target));
    }
}
