/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.filter;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.diagram.filter.Aspect;
import org.yaodian.diagram.filter.DiagramFilter;
import org.yaodian.model.plan.Diagram;

/** Chooses what a diagram shows. */
public final class FilterDialog extends Dialog {

    private final Diagram diagram;
    private DiagramFilter filter;
    private List<ChoiceList> lists;
    private Button dim;

    private FilterDialog(Shell shell, Diagram diagram, DiagramFilter filter) {
        super(shell);
        this.diagram = diagram;
        this.filter = filter;
    }

    /**
     * Asks for another filter and changes it in one step.
     *
     * @param viewer a viewer with a diagram
     */
    public static void change(GraphicalViewer viewer) {
        var dialog = new FilterDialog(viewer.getControl().getShell(), (Diagram) viewer.getContents().getModel(),
                FilterWatch.filterOf(viewer));
        if (dialog.open() == OK) {
            FilterWatch.change(viewer, dialog.filter);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.FilterDialog_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var columns = new Composite(area, SWT.NONE);
        columns.setLayout(new GridLayout(2, true));
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        lists = List.of(list(columns, Aspect.KIND, Messages.FilterDialog_Kinds),
                list(columns, Aspect.LIGHT, Messages.FilterDialog_Lights),
                list(columns, Aspect.UNIT, Messages.FilterDialog_Units),
                list(columns, Aspect.SECTOR, Messages.FilterDialog_Sectors));
        var hide = new Button(area, SWT.RADIO);
        hide.setText(Messages.FilterDialog_Hide);
        hide.setSelection(!filter.dims());
        dim = new Button(area, SWT.RADIO);
        dim.setText(Messages.FilterDialog_Dim);
        dim.setSelection(filter.dims());
        return area;
    }

    private ChoiceList list(Composite parent, Aspect aspect, String title) {
        return new ChoiceList(parent, aspect, title, Choice.of(diagram, aspect), filter);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.FilterBar_ShowAll, false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            filter = filter.cleared();
            setReturnCode(OK);
            close();
            return;
        }
        super.buttonPressed(id);
    }

    @Override
    protected void okPressed() {
        filter = filter.dimming(dim.getSelection());
        for (var list : lists) {
            filter = list.apply(filter);
        }
        super.okPressed();
    }
}
