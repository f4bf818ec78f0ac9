/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text field that wraps long names and takes Enter as the end of the input. */
final class NameCellEditor extends TextCellEditor {

    private final boolean lines;

    NameCellEditor(Composite parent, boolean lines) {
        this.lines = lines;
        setStyle(SWT.MULTI | SWT.WRAP);
        create(parent);
    }

    @Override
    protected Control createControl(Composite parent) {
        var control = super.createControl(parent);
        control.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        return control;
    }

    private void pressed(KeyEvent event) {
        var enter = event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && !(lines && (event.stateMask & SWT.SHIFT) != 0)) {
            event.doit = false;
            fireApplyEditorValue();
            deactivate();
        }
    }

    @Override
    protected Object doGetValue() {
        return super.doGetValue().toString().replace(text.getLineDelimiter(), "\n");
    }
}
