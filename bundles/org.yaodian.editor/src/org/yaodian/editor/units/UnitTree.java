/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.units;

import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.plan.PlanTree;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** The tree of units with their load, sorted by a column or in the order of the register. */
final class UnitTree {

    private static final String SORT = "sort";
    private static final String DESCENDING = "descending";

    private final TreeViewer viewer;
    private UnitColumn sorted;
    private boolean descending;
    private UnitLoads loads;

    UnitTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new PlanTree());
        viewer.getTree().setHeaderVisible(true);
        for (var column : UnitColumn.values()) {
            var shown = new TreeViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            shown.getColumn().setText(column.label());
            shown.getColumn().setWidth(column.width());
            shown.getColumn().setMoveable(column != UnitColumn.NAME);
            shown.setLabelProvider(new Labels(column));
            shown.getColumn().addListener(SWT.Selection, event -> sort(column));
        }
        var memory = RememberedLayout.settings(UnitTree.class.getSimpleName());
        RememberedLayout.of(UnitTree.class.getSimpleName()).columns(viewer.getTree());
        descending = memory.getBoolean(DESCENDING);
        Stream.of(UnitColumn.values()).filter(column -> column.name().equals(memory.get(SORT))).findFirst()
                .ifPresent(this::sortBy);
        viewer.getTree().addListener(SWT.Dispose, event -> {
            memory.put(SORT, sorted == null ? "" : sorted.name());
            memory.put(DESCENDING, descending);
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows the units of a plan, counted anew. */
    void show(WorkPlan plan) {
        loads = UnitLoads.of(plan);
        var group = new PlanGroup(plan, PlanGroup.Kind.UNITS);
        if (group.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(group);
            viewer.expandAll();
        }
    }

    void clear() {
        viewer.setInput(null);
    }

    /** The first click sorts, the second turns the order round, the third gives the order of the register back. */
    private void sort(UnitColumn column) {
        if (sorted == column && descending) {
            sortBy(null);
        } else {
            descending = sorted == column;
            sortBy(column);
        }
    }

    private void sortBy(UnitColumn column) {
        sorted = column;
        TreeColumn header = column == null ? null : viewer.getTree().getColumn(column.ordinal());
        viewer.getTree().setSortColumn(header);
        viewer.getTree().setSortDirection(column == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
        viewer.setComparator(column == null ? null : new Order());
    }

    private final class Order extends ViewerComparator {

        @Override
        public int compare(Viewer tree, Object a, Object b) {
            Comparator<Unit> order = sorted.order(loads);
            return (descending ? order.reversed() : order).compare((Unit) a, (Unit) b);
        }
    }

    private final class Labels extends ColumnLabelProvider {

        private final UnitColumn column;

        Labels(UnitColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object unit) {
            return column.text((Unit) unit, loads);
        }

        @Override
        public Image getImage(Object unit) {
            return column == UnitColumn.NAME ? PlanLabels.image(unit) : null;
        }
    }
}
