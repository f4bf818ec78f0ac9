/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.source.RememberedLayout;

/** A table of details with a column for each of their fields. */
final class DetailTable {

    private static final int FIRST_WIDTH = 190;
    private static final int WIDTH = 100;

    private final TableViewer viewer;

    DetailTable(Composite parent, DetailList list) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        boolean first = true;
        for (var field : DetailFields.of(list.sample())) {
            var column = new TableViewerColumn(viewer,
                    field.control().equals(Values.decimal()) ? SWT.RIGHT : SWT.LEFT);
            column.getColumn().setText(field.label());
            column.getColumn().setWidth(first ? FIRST_WIDTH : WIDTH);
            column.setLabelProvider(new Labels(field, first && list.opener() != null && list.adder() == null));
            first = false;
        }
        RememberedLayout.of("details." + list.id()).columns(table);
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows other lines and keeps the selection where it can. */
    void show(List<? extends EObject> items) {
        var selected = selected();
        viewer.setInput(items.toArray());
        var kept = selected.stream().filter(items::contains).toList();
        if (!kept.equals(selected) || !kept.isEmpty()) {
            select(kept);
        }
    }

    void select(List<? extends EObject> items) {
        viewer.setSelection(new StructuredSelection(items), true);
    }

    @SuppressWarnings("unchecked")
    List<EObject> selected() {
        return viewer.getStructuredSelection().toList();
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Field<?> field;
        private final boolean pictured;

        Labels(Field<?> field, boolean pictured) {
            this.field = field;
            this.pictured = pictured;
        }

        @Override
        public String getText(Object detail) {
            return field.textOf((EObject) detail);
        }

        @Override
        public Image getImage(Object detail) {
            return pictured && ((EObject) detail).eContainer() != null
                    ? PlanLabels.image(((EObject) detail).eContainer())
                    : null;
        }

        @Override
        public String getToolTipText(Object detail) {
            var text = getText(detail);
            return text.isEmpty() ? null : text;
        }
    }
}
