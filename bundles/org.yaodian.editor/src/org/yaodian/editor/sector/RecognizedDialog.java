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
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.Recognizer;

/** Shows elements that a sector knows by their words, with the types they would get. All are ticked at first. */
final class RecognizedDialog extends TitleAreaDialog {

    private static final int ROWS = 14;
    private static final int MARGIN = 10;
    private static final int NAME = 320;
    private static final int TYPE = 160;

    private final List<Map.Entry<Element, Recognizer>> found;
    private CheckboxTableViewer table;
    private List<Map.Entry<Element, Recognizer>> chosen = List.of();

    RecognizedDialog(Shell shell, List<Map.Entry<Element, Recognizer>> found) {
        super(shell);
        this.found = found;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return what was ticked when the dialog was closed with OK} */
    List<Map.Entry<Element, Recognizer>> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RecognizeElements_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.RecognizeElements_Title);
        setMessage(NLS.bind(Messages.RecognizedDialog_Found, found.size()));
        var area = (Composite) super.createDialogArea(parent);
        var holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(holder);
        table = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(NAME + TYPE, table.getTable().getItemHeight() * ROWS).applyTo(table.getControl());
        column(Messages.RecognizedDialog_Element, NAME, true);
        column(Messages.RecognizedDialog_Type, TYPE, false);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(found);
        table.setAllChecked(true);
        table.addCheckStateListener(
                event -> getButton(IDialogConstants.OK_ID).setEnabled(table.getCheckedElements().length > 0));
        return area;
    }

    private void column(String title, int width, boolean element) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return element ? PlanLabels.text(entry(line).getKey()) : entry(line).getValue().type().name();
            }

            @Override
            public Image getImage(Object line) {
                return element ? PlanLabels.image(entry(line).getKey()) : null;
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map.Entry<Element, Recognizer> entry(Object line) {
        return (Map.Entry<Element, Recognizer>) line;
    }

    @Override
    protected void okPressed() {
        chosen = Stream.of(table.getCheckedElements()).map(RecognizedDialog::entry).toList();
        super.okPressed();
    }
}
