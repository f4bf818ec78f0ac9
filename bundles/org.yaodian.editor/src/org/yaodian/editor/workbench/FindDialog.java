/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.plan.PlanTreeLabels;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Unit;

/** Finds elements, units and diagrams of a plan by a part of their name or code, and shows them in the editor. */
final class FindDialog extends TrayDialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 320;
    private static final int MOST_SHOWN = 500;

    private final PlanEditor editor;
    private Text text;
    private TableViewer found;
    private Label count;

    FindDialog(PlanEditor editor) {
        super(editor.getSite().getShell());
        this.editor = editor;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.FindDialog_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FindDialog_Hint);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> find());
        text.addListener(SWT.DefaultSelection, event -> show(0));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                found.getTable().setFocus();
                show(0);
                event.doit = false;
            }
        });
        found = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        found.setContentProvider(ArrayContentProvider.getInstance());
        found.setLabelProvider(new DelegatingStyledCellLabelProvider(new PlanTreeLabels()));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        found.getControl().setLayoutData(data);
        found.addSelectionChangedListener(event -> {
            if (found.getStructuredSelection().getFirstElement() instanceof Identified object) {
                editor.reveal(object);
            }
        });
        found.addDoubleClickListener(event -> close());
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    private void show(int index) {
        var object = found.getElementAt(index);
        if (object != null) {
            found.setSelection(new StructuredSelection(object), true);
        }
    }

    private void find() {
        var part = text.getText().strip().toLowerCase(Locale.ROOT);
        List<Identified> hits = part.isEmpty() ? List.of() : candidates().filter(each -> matches(each, part)).toList();
        found.setInput(hits.stream().limit(MOST_SHOWN).toList());
        count.setText(part.isEmpty() ? "" : NLS.bind(Messages.FindDialog_Count, hits.size()));
    }

    private Stream<Identified> candidates() {
        return editor.document().stream().map(each -> each.plan()).flatMap(plan -> Stream
                .of(Outline.elements(plan), plan.getUnits().stream(), plan.getDiagrams().stream()).flatMap(s -> s));
    }

    private static boolean matches(Identified object, String part) {
        var texts = switch (object) {
            case Element element -> Stream.of(element.getName(), element.getCode(), element.getEnglishName());
            case Unit unit -> Stream.concat(Stream.of(unit.getName(), unit.getCode()), unit.getAliases().stream());
            default -> Stream.of(PlanLabels.text(object));
        };
        return texts.anyMatch(each -> each != null && each.toLowerCase(Locale.ROOT).contains(part));
    }
}
