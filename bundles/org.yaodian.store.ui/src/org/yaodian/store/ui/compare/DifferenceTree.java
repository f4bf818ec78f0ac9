/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yaodian.editor.plan.PlanLabels;

/** A table of differences: a line for each part of the plan, below it one for each field. */
public final class DifferenceTree {

    private static final int SHORT = 120;
    private static final int SHOWN_AT_ONCE = 60;

    private final Composite area;
    private final TreeViewer viewer;

    /**
     * Makes an empty table.
     *
     * @param parent where
     * @param opened gets the difference whose line was opened
     */
    public DifferenceTree(Composite parent, Consumer<Difference> opened) {
        area = new Composite(parent, SWT.NONE);
        var layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(false);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.DifferenceTree_What, 4, new What());
        column(layout, Messages.DifferenceTree_Change, 1, new Words(difference -> difference.kindWord(), field -> ""));
        column(layout, Messages.DifferenceTree_Before, 3, new Words(difference -> "", FieldDifference::before));
        column(layout, Messages.DifferenceTree_After, 3, new Words(difference -> "", FieldDifference::after));
        viewer.addOpenListener(event -> {
            var chosen = ((IStructuredSelection) event.getSelection()).getFirstElement();
            var line = chosen instanceof Line field ? field.of() : chosen;
            if (line instanceof Difference difference) {
                opened.accept(difference);
            }
        });
    }

    private void column(TreeColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    /**
     * The outermost widget.
     *
     * @return the table with its frame
     */
    public Control control() {
        return area;
    }

    /**
     * Shows differences; those of few parts with their fields.
     *
     * @param differences what is shown
     */
    public void show(List<Difference> differences) {
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(differences);
            if (differences.size() <= SHOWN_AT_ONCE) {
                viewer.expandAll();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** Puts the keyboard into the table. */
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    /** A field of a part. */
    private record Line(Difference of, FieldDifference field) {}

    /** Parts and their fields. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Difference difference
                    ? difference.fields().stream().map(field -> new Line(difference, field)).toArray()
                    : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Line line ? line.of() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Difference difference && !difference.fields().isEmpty();
        }
    }

    /** The column that names parts and fields. */
    private static final class What extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Difference difference ? difference.name() : ((Line) element).field().label();
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Difference difference ? PlanLabels.image(difference.object()) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Difference difference ? difference.sort() + " " + difference.name() : null;
        }
    }

    /** The other columns: long texts are cut, and whole in the tool tip. */
    private static final class Words extends ColumnLabelProvider {

        private final java.util.function.Function<Difference, String> ofPart;
        private final java.util.function.Function<FieldDifference, String> ofField;

        Words(java.util.function.Function<Difference, String> ofPart,
                java.util.function.Function<FieldDifference, String> ofField) {
            this.ofPart = ofPart;
            this.ofField = ofField;
        }

        private String whole(Object element) {
            return element instanceof Difference difference ? ofPart.apply(difference)
                    : ofField.apply(((Line) element).field());
        }

        @Override
        public String getText(Object element) {
            var text = whole(element).replaceAll("\\s+", " ");
            return text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
        }

        @Override
        public String getToolTipText(Object element) {
            var text = whole(element);
            return text.isEmpty() ? null : text;
        }
    }
}
