/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.yaodian.model.edit.RelatedElements;
import org.yaodian.model.edit.RelatedElements.Way;
import org.yaodian.model.plan.Identified;

/** Asks over which links and how many steps, and tells how many elements that brings. The answers are remembered. */
final class RelatedDialog extends Dialog {

    private static final String NODE = "org.yaodian.gef";
    private static final String WAY = "related.";
    private static final String DEPTH = "related.depth";
    private static final int DEEPEST = 9;

    private final List<Identified> start;
    private final Set<?> shown;
    private final Map<Way, Button> boxes = new EnumMap<>(Way.class);
    private Spinner depth;
    private Label count;
    private List<List<Identified>> found = List.of();

    RelatedDialog(Shell shell, List<Identified> start, Set<?> shown) {
        super(shell);
        this.start = start;
        this.shown = shown;
    }

    /** What is to be added, by steps, without what is shown already. */
    List<List<Identified>> found() {
        return found;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RelatedDialog_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        for (var way : Way.values()) {
            var box = new Button(area, SWT.CHECK);
            box.setText(label(way));
            box.setSelection(preferences.getBoolean(WAY + way.name(), way != Way.PARTS));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
            boxes.put(way, box);
        }
        var line = new Composite(area, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        line.setLayout(layout);
        new Label(line, SWT.NONE).setText(Messages.RelatedDialog_Depth);
        depth = new Spinner(line, SWT.BORDER);
        depth.setValues(preferences.getInt(DEPTH, 1), 1, DEEPEST, 0, 1, 1);
        depth.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return area;
    }

    private static String label(Way way) {
        return switch (way) {
            case DEPENDENCY -> Messages.RelatedDialog_Dependencies;
            case RELATION -> Messages.RelatedDialog_Relations;
            case RESPONSIBILITY -> Messages.RelatedDialog_Units;
            case PARTS -> Messages.RelatedDialog_Parts;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.RelatedDialog_Add, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.RelatedDialog_Cancel, false);
        look();
    }

    private Set<Way> ways() {
        var ways = EnumSet.noneOf(Way.class);
        boxes.forEach((way, box) -> {
            if (box.getSelection()) {
                ways.add(way);
            }
        });
        return ways;
    }

    private void look() {
        found = RelatedElements.of(start, ways(), depth.getSelection()).stream()
                .map(ring -> ring.stream().filter(object -> !shown.contains(object)).toList())
                .filter(ring -> !ring.isEmpty()).toList();
        var many = found.stream().mapToInt(List::size).sum();
        count.setText(many == 0 ? Messages.RelatedDialog_Nothing : NLS.bind(Messages.RelatedDialog_Count, many));
        getButton(IDialogConstants.OK_ID).setEnabled(many > 0);
    }

    @Override
    protected void okPressed() {
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        boxes.forEach((way, box) -> preferences.putBoolean(WAY + way.name(), box.getSelection()));
        preferences.putInt(DEPTH, depth.getSelection());
        super.okPressed();
    }
}
