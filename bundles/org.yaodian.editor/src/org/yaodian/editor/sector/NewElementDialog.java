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
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.properties.ElementForm;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/** Asks what a new element is: its type from a list that can be searched, then the facts that matter first. */
final class NewElementDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(860, 600);
    private static final int TYPES = 270;

    private final List<Sector> sectors;
    private final ElementDraft draft;
    private ScrolledComposite scroll;
    private ElementForm form;

    NewElementDialog(Shell shell, WorkPlan plan, List<Sector> sectors) {
        super(shell);
        this.sectors = sectors;
        draft = new ElementDraft(plan);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return the new element as it was described} */
    ElementDraft draft() {
        return draft;
    }

    /** {@return the sector of its type} */
    Sector sector() {
        return Sectors.installed().sectorOf(draft.type().id()).orElseThrow();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.NewElement_Title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.NewElement_Title);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(12, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var types = new TypeChooser(area, sectors, this::choose);
        GridDataFactory.fillDefaults().grab(false, true).hint(TYPES, SWT.DEFAULT).applyTo(types.control());
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        form = new ElementForm(scroll, this::layoutForm);
        form.control().setBackground(scroll.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        scroll.setBackground(form.control().getBackground());
        scroll.setContent(form.control());
        scroll.addListener(SWT.Resize, event -> layoutForm());
        types.selectFirst();
        return area;
    }

    private void layoutForm() {
        if (form != null && !scroll.isDisposed()) {
            scroll.setMinHeight(form.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
            ((Composite) form.control()).layout(true, true);
        }
    }

    private void choose(ElementType type) {
        if (type != null && type != draft.type()) {
            form.flush();
            draft.become(type);
            form.show(draft.element(), draft.form());
            layoutForm();
            setMessage(type.description());
        }
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(draft.type() != null);
        }
    }

    @Override
    protected void okPressed() {
        form.flush();
        super.okPressed();
    }

    @Override
    public boolean close() {
        draft.dispose();
        return super.close();
    }
}
