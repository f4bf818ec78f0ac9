/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.yaodian.editor.source.RememberedLayout;

/** The lines of the problems view, in groups or not. Only what is in sight is made: there may be many thousands. */
final class ProblemTree {

    private static final String SORT = "sort";
    private static final String DESCENDING = "descending";
    private static final String GROUPING = "grouping";
    private static final int FEW_GROUPS = 12;

    private final TreeViewer viewer;
    private final IDialogSettings memory = RememberedLayout.settings(ProblemTree.class.getSimpleName());
    private List<Problem> problems = List.of();
    private List<?> roots = List.of();
    private ProblemColumn sorted;
    private boolean descending;
    private Grouping grouping = Grouping.NONE;

    ProblemTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Lines());
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (var column : ProblemColumn.values()) {
            var shown = new TreeViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.label());
            shown.getColumn().setWidth(column.width());
            shown.getColumn().setMoveable(column != ProblemColumn.MESSAGE);
            shown.setLabelProvider(new ProblemLabels(column));
            shown.getColumn().addListener(SWT.Selection, event -> sort(column));
        }
        RememberedLayout.of(ProblemTree.class.getSimpleName()).columns(viewer.getTree());
        recall();
        viewer.getTree().addListener(SWT.Dispose, event -> remember());
        viewer.setInput(this);
    }

    private void recall() {
        descending = memory.getBoolean(DESCENDING);
        Stream.of(Grouping.values()).filter(each -> each.name().equals(memory.get(GROUPING))).findFirst()
                .ifPresent(each -> grouping = each);
        Stream.of(ProblemColumn.values()).filter(each -> each.name().equals(memory.get(SORT))).findFirst()
                .ifPresent(this::sortBy);
    }

    private void remember() {
        memory.put(SORT, sorted == null ? "" : sorted.name());
        memory.put(DESCENDING, descending);
        memory.put(GROUPING, grouping.name());
    }

    TreeViewer viewer() {
        return viewer;
    }

    Grouping grouping() {
        return grouping;
    }

    void group(Grouping by) {
        grouping = by;
        show(problems);
    }

    /** {@return the selected lines; for a selected group all lines in it} */
    List<Problem> selected() {
        Set<Problem> selected = new LinkedHashSet<>();
        for (Object line : viewer.getStructuredSelection()) {
            switch (line) {
                case Problem problem -> selected.add(problem);
                case ProblemGroup group -> selected.addAll(group.problems());
                case ProblemPart part -> selected.add(part.problem());
                default -> throw new IllegalStateException(String.valueOf(line));
            }
        }
        return new ArrayList<>(selected);
    }

    /** {@return what is to be shown for the first selected line: one object of a list, or all that a problem is about} */
    List<EObject> objects() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ProblemPart part ? List.of(part.object())
                : selected().stream().findFirst().map(Problem::objects).orElse(List.of());
    }

    /** {@return all lines that are shown, in their order} */
    List<Problem> lines() {
        return problems;
    }

    void show(List<Problem> shown) {
        problems = sorted == null ? shown : shown.stream().sorted(order()).toList();
        var groups = grouping.apply(problems);
        roots = grouping == Grouping.NONE ? problems : groups;
        var tree = viewer.getTree();
        tree.setRedraw(false);
        try {
            viewer.setSelection(StructuredSelection.EMPTY);
            viewer.setChildCount(this, 0);
            viewer.setChildCount(this, roots.size());
            viewer.refresh();
            if (grouping != Grouping.NONE && roots.size() <= FEW_GROUPS) {
                viewer.expandToLevel(2);
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    private Comparator<Problem> order() {
        return descending ? sorted.order().reversed() : sorted.order();
    }

    private void sort(ProblemColumn column) {
        descending = sorted == column && !descending;
        sortBy(column);
        show(problems);
    }

    private void sortBy(ProblemColumn column) {
        sorted = column;
        viewer.getTree().setSortColumn(viewer.getTree().getColumn(column.ordinal()));
        viewer.getTree().setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    private final class Lines implements ILazyTreeContentProvider {

        @Override
        public void updateElement(Object parent, int index) {
            var children = below(parent);
            if (index < children.size()) {
                var child = children.get(index);
                viewer.replace(parent, index, child);
                viewer.setChildCount(child, below(child).size());
            }
        }

        @Override
        public void updateChildCount(Object line, int count) {
            int wanted = below(line).size();
            if (wanted != count) {
                viewer.setChildCount(line, wanted);
            }
        }

        private List<?> below(Object line) {
            return switch (line) {
                case ProblemGroup group -> group.problems();
                case Problem problem -> problem.parts();
                case ProblemPart part -> List.of();
                default -> roots;
            };
        }

        @Override
        public Object getParent(Object line) {
            return line instanceof ProblemPart part && grouping == Grouping.NONE ? part.problem() : null;
        }
    }
}
