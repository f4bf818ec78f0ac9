/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.yaodian.model.register.Pinyin;

/** The line above a tree that narrows it; the cursor keys go on into the tree. */
public final class FilterBar {

    private static final int DELAY_MILLISECONDS = 180;
    private static final int PREPARE_MILLISECONDS = 3000;
    private static final int MOST_EXPANDED_LEVELS = 6;

    private final Text text;
    private final TreeViewer viewer;
    private final NameFilter filter;
    private Object[] expanded;

    /**
     * Makes the line.
     *
     * @param parent a composite with a grid layout of one column
     * @param viewer the tree
     * @param filter the filter of the tree
     */
    public FilterBar(Composite parent, TreeViewer viewer, NameFilter filter) {
        this.viewer = viewer;
        this.filter = filter;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FilterBar_Message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.moveAbove(viewer.getControl());
        viewer.addFilter(filter);
        Job.createSystem(Messages.FilterBar_Message, (ICoreRunnable) monitor -> Pinyin.prepare())
                .schedule(PREPARE_MILLISECONDS);
        Runnable narrow = this::narrow;
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(DELAY_MILLISECONDS, narrow));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                viewer.getControl().setFocus();
            }
        });
    }

    private void narrow() {
        if (text.isDisposed()) {
            return;
        }
        if (!filter.isActive()) {
            expanded = viewer.getExpandedElements();
        }
        filter.setText(text.getText());
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            if (filter.isActive()) {
                viewer.expandToLevel(MOST_EXPANDED_LEVELS);
            } else if (expanded != null) {
                viewer.setExpandedElements(expanded);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }
}
