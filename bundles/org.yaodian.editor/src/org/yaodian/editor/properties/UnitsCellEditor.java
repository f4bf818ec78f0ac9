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
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yaodian.model.plan.Unit;

/** Chooses units from the register of the plan. */
final class UnitsCellEditor extends DialogCellEditor {

    private final org.yaodian.editor.properties.Control.Units control;
    private final List<Unit> units;

    UnitsCellEditor(Composite parent, org.yaodian.editor.properties.Control.Units control, List<Unit> units) {
        super(parent);
        this.control = control;
        this.units = units;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object openDialogBox(Control cell) {
        var value = getValue() instanceof FieldValue field && field.value() != null ? (List<Unit>) field.value()
                : List.<Unit>of();
        return UnitDialog.open(cell.getShell(), units, value, control.several())
                .map(chosen -> (Object) new FieldValue(chosen, control.text(chosen))).orElse(null);
    }
}
