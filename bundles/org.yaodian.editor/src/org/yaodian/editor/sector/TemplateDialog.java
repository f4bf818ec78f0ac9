/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Template;

/** Offers templates of sectors with their descriptions. */
final class TemplateDialog extends TitleAreaDialog {

    private static final int WIDTH = 460;
    private static final int ROWS = 9;
    private static final int LINES = 4;

    private final String title;
    private final String message;
    private final List<Map.Entry<Sector, Template>> templates;
    private Map.Entry<Sector, Template> chosen;
    private Label description;

    TemplateDialog(Shell shell, String title, String message, List<Map.Entry<Sector, Template>> templates) {
        super(shell);
        this.title = title;
        this.message = message;
        this.templates = templates;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return the template that was chosen, with its sector} */
    Map.Entry<Sector, Template> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(WIDTH, table.getTable().getItemHeight() * ROWS).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new DelegatingStyledCellLabelProvider(new TemplateLabels()));
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(WIDTH, description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).applyTo(description);
        table.addSelectionChangedListener(event -> choose(table));
        table.addDoubleClickListener(event -> okPressed());
        table.setInput(templates);
        table.setSelection(new StructuredSelection(templates.get(0)));
        table.getControl().setFocus();
        return area;
    }

    @SuppressWarnings("unchecked")
    private void choose(TableViewer table) {
        chosen = (Map.Entry<Sector, Template>) table.getStructuredSelection().getFirstElement();
        description.setText(chosen == null ? "" : chosen.getValue().description().replace("&", "&&"));
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(chosen != null);
        }
    }
}
