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

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits text of several lines in a window of its own. */
final class LongTextCellEditor extends DialogCellEditor {

    LongTextCellEditor(Composite parent) {
        super(parent);
    }

    @Override
    protected Object openDialogBox(Control cell) {
        var value = getValue() instanceof FieldValue field && field.value() instanceof String text ? text : "";
        var dialog = new LongTextDialog(cell.getShell(), value);
        return dialog.open() == Window.OK
                ? new FieldValue(dialog.text.isBlank() ? null : dialog.text.strip(), dialog.text)
                : null;
    }

    private static final class LongTextDialog extends TrayDialog {

        private static final int WIDTH = 560;
        private static final int HEIGHT = 240;

        private Text field;
        private String text;

        LongTextDialog(Shell shell, String text) {
            super(shell);
            this.text = text;
            setShellStyle(getShellStyle() | SWT.RESIZE);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(Messages.LongTextCellEditor_Title);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            var area = (Composite) super.createDialogArea(parent);
            field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            field.setText(text);
            var data = new GridData(SWT.FILL, SWT.FILL, true, true);
            data.widthHint = WIDTH;
            data.heightHint = HEIGHT;
            field.setLayoutData(data);
            return area;
        }

        @Override
        protected void buttonPressed(int button) {
            if (button == IDialogConstants.OK_ID) {
                text = field.getText().replace("\r\n", "\n");
            }
            super.buttonPressed(button);
        }
    }
}
