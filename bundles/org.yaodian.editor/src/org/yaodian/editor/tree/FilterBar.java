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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.register.Pinyin;

/** The line above a tree that narrows it; the cursor keys go on into the tree. */
public final class FilterBar {

    private static final int DELAY_MILLISECONDS = 180;
    private static final int PREPARE_MILLISECONDS = 10_000;
    private static final int MOST_EXPANDED_LEVELS = 6;

    private final Text text;
    /** More lines than these are not shown by themselves: making them would take seconds, and nobody reads them. */
    private static final int MOST_EXPANDED = 500;
    private static final long SLICE_NANOSECONDS = 20_000_000;

    private final TreeViewer viewer;
    private final NameFilter filter;
    private Object[] expanded;
    private String wanted = "";

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
        var typed = text.getText().strip();
        wanted = typed;
        var plans = new LinkedHashSet<>(filter.plans());
        if (viewer.getInput() instanceof WorkPlan plan) {
            plans.add(plan);
        }
        look(typed.isEmpty() ? List.of() : plans.stream().map(plan -> new NameSearch(plan, typed)).toList(), typed,
                filter.changes());
    }

    /** Looks for a moment, then lets other events pass. */
    private void look(List<NameSearch> searches, String typed, int changes) {
        if (text.isDisposed() || !typed.equals(wanted)) {
            return;
        }
        if (changes != filter.changes()) {
            narrow();
            return;
        }
        var end = System.nanoTime() + SLICE_NANOSECONDS;
        if (searches.stream().allMatch(search -> search.run(end))) {
            show(typed, searches.stream().collect(Collectors.toMap(NameSearch::plan, NameSearch::found)));
        } else {
            text.getDisplay().asyncExec(() -> look(searches, typed, changes));
        }
    }

    private void show(String typed, Map<WorkPlan, Set<EObject>> found) {
        if (!filter.isActive()) {
            expanded = viewer.getExpandedElements();
        }
        filter.show(typed, found);
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            if (!filter.isActive()) {
                if (expanded != null) {
                    viewer.setExpandedElements(expanded);
                }
            } else {
                open(children(viewer.getInput()), MOST_EXPANDED, MOST_EXPANDED_LEVELS);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    /** Opens lines from the top on until there is no room for more; returns the room that is left. */
    private int open(List<Object> lines, int room, int levels) {
        var left = room;
        for (var line : lines) {
            var below = children(line);
            if (!below.isEmpty() && below.size() <= left) {
                viewer.setExpandedState(line, true);
                left = levels == 1 ? left - below.size() : open(below, left - below.size(), levels - 1);
            }
        }
        return left;
    }

    private List<Object> children(Object line) {
        var content = (ITreeContentProvider) viewer.getContentProvider();
        var all = line == viewer.getInput() ? content.getElements(line) : content.getChildren(line);
        return Stream.of(all).filter(each -> filter.select(viewer, line, each)).toList();
    }
}
