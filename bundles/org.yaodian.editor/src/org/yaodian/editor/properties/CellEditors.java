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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.yaodian.editor.properties.Control.Parsed;
import org.yaodian.model.Outline;

/** Makes the cell editor for a sort of control. */
final class CellEditors {

    private CellEditors() {
    }

    static CellEditor create(Control<?> control, EObject object, Composite parent) {
        return switch (control) {
            case Control.Line<?> line -> new LineCellEditor<>(parent, line);
            case Control.LongText text -> new LongTextCellEditor(parent);
            case Control.Choice<?> choice -> new ChoiceCellEditor<>(parent, choice);
            case Control.Units units -> new UnitsCellEditor(parent, units, Outline.planOf(object));
            case Control.Shown<?> shown -> null;
        };
    }

    /** {@return what is wrong with a typed line, or null} */
    static String problem(Parsed<?> parsed) {
        return parsed instanceof Parsed.Wrong<?> wrong ? wrong.reason() : null;
    }
}
