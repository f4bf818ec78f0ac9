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

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.create.CreateUnitCommand;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Chooses units from the register of the plan. */
final class UnitsCellEditor extends DialogCellEditor {

    private final org.yaodian.editor.properties.Control.Units control;
    private final WorkPlan plan;

    UnitsCellEditor(Composite parent, org.yaodian.editor.properties.Control.Units control, WorkPlan plan) {
        super(parent);
        this.control = control;
        this.plan = plan;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object openDialogBox(Control cell) {
        var value = getValue() instanceof FieldValue field && field.value() != null ? (List<Unit>) field.value()
                : List.<Unit>of();
        return UnitDialog.open(cell.getShell(), plan.getUnits(), value, control.several(), this::make)
                .map(chosen -> (Object) new FieldValue(chosen, control.text(chosen))).orElse(null);
    }

    private Optional<Unit> make(String name) {
        var command = new CreateUnitCommand(plan, name, UnitKind.OTHER);
        var domain = PlanEditingDomain.of(plan);
        if (domain.isEmpty() || !command.canExecute()) {
            return Optional.empty();
        }
        domain.get().getCommandStack().execute(command);
        return Optional.of(command.unit());
    }
}
