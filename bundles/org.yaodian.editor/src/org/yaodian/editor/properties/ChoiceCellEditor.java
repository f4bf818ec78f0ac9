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

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A list to choose one value from.
 *
 * @param <T> the class of the value
 */
final class ChoiceCellEditor<T> extends ComboBoxCellEditor {

    private final Control.Choice<T> choice;

    ChoiceCellEditor(Composite parent, Control.Choice<T> choice) {
        super(parent, choice.values().stream().map(choice.label()).toArray(String[]::new), SWT.READ_ONLY);
        this.choice = choice;
        setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected Object doGetValue() {
        int index = (Integer) super.doGetValue();
        if (index < 0) {
            return new FieldValue(null, "");
        }
        T value = choice.values().get(index);
        return new FieldValue(value, choice.text(value));
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(value instanceof FieldValue field ? choice.values().indexOf(field.value()) : value);
    }
}
