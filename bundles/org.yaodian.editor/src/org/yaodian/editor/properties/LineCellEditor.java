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

import java.time.LocalDate;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusAdapter;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.properties.Control.Parsed;

/**
 * A line to type a value into, with a button for a calendar where the value is a day.
 *
 * @param <T> the class of the value
 */
final class LineCellEditor<T> extends DialogCellEditor {

    private org.yaodian.editor.properties.Control.Line<T> line;
    private Text text;
    private Button button;

    LineCellEditor(Composite parent, org.yaodian.editor.properties.Control.Line<T> line) {
        this.line = line;
        setStyle(SWT.NONE);
        setValidator(value -> value instanceof FieldValue ? null : String.valueOf(value));
        create(parent);
    }

    @Override
    protected Control createContents(Composite cell) {
        text = new Text(cell, SWT.SINGLE);
        text.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                keyReleaseOccured(event);
            }
        });
        text.addListener(SWT.DefaultSelection, event -> {
            apply();
            fireApplyEditorValue();
            deactivate();
        });
        text.addListener(SWT.Modify, event -> validate());
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                text.getDisplay().asyncExec(LineCellEditor.this::leave);
            }
        });
        return text;
    }

    private void leave() {
        if (text.isDisposed() || !isActivated() || text.isFocusControl() || button.isFocusControl()) {
            return;
        }
        apply();
        fireApplyEditorValue();
        deactivate();
    }

    private void validate() {
        var problem = CellEditors.problem(line.reader().apply(text.getText()));
        setErrorMessage(problem == null ? "" : problem);
        fireEditorValueChanged(true, problem == null);
    }

    private void apply() {
        if (line.reader().apply(text.getText()) instanceof Parsed.Value<T>(var value)) {
            markDirty();
            doSetValue(new FieldValue(value, text.getText()));
        }
    }

    @Override
    protected Button createButton(Composite parent) {
        button = super.createButton(parent);
        button.setVisible(line.calendar());
        return button;
    }

    @Override
    protected Object openDialogBox(Control cell) {
        var typed = line.reader().apply(text.getText());
        LocalDate shown = typed instanceof Parsed.Value<T>(var value) && value instanceof LocalDate day ? day : null;
        return CalendarDialog.open(cell.getShell(), shown).map(day -> (Object) new FieldValue(day, day.toString()))
                .orElse(null);
    }

    @Override
    protected void updateContents(Object value) {
        if (text != null) {
            text.setText(value instanceof FieldValue field ? field.text() : "");
        }
    }

    @Override
    protected void doSetFocus() {
        text.setFocus();
        text.selectAll();
    }

    @Override
    public boolean isCopyEnabled() {
        return text.getSelectionCount() > 0;
    }

    @Override
    public boolean isCutEnabled() {
        return text.getSelectionCount() > 0;
    }

    @Override
    public boolean isPasteEnabled() {
        return true;
    }

    @Override
    public boolean isSelectAllEnabled() {
        return text.getCharCount() > 0;
    }

    @Override
    public void performCopy() {
        text.copy();
    }

    @Override
    public void performCut() {
        text.cut();
    }

    @Override
    public void performPaste() {
        text.paste();
    }

    @Override
    public void performSelectAll() {
        text.selectAll();
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }
}
