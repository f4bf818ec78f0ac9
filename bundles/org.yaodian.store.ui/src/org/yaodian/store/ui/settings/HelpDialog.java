/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import java.io.IOException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ScrolledFormText;

/** The help page of stores, in a window that stays open beside the editor. */
final class HelpDialog extends Dialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;
    private static final int MARGIN = 14;

    HelpDialog(Shell shell) {
        super(shell);
        setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.MODELESS | SWT.BORDER | SWT.TITLE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.HelpDialog_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var page = new ScrolledFormText(parent, SWT.V_SCROLL | SWT.BORDER, true);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
        var text = page.getFormText();
        text.marginWidth = MARGIN;
        text.marginHeight = MARGIN;
        text.setParagraphsSeparated(true);
        var found = FileLocator.find(Platform.getBundle("org.yaodian.store.ui"),
                IPath.fromPortableString("$nl$/help/store.xml"));
        try (var stream = found.openStream()) {
            text.setContents(stream, false);
        } catch (IOException | RuntimeException e) {
            ILog.of(HelpDialog.class).error(e.getMessage(), e);
            text.setText(String.valueOf(e.getMessage()), false, false);
        }
        page.reflow(true);
        return page;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        close();
    }
}
