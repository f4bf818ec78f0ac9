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
import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.rules.Severity;

/** The table of the problems view. Only the lines in sight are made, so that many thousands do not slow it down. */
final class ProblemTable {

    private static final int NARROWEST = 90;

    private final TableViewer viewer;
    private List<Problem> problems = List.of();
    private ProblemColumn sorted;
    private boolean descending;

    ProblemTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Lines());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        var layout = new TableColumnLayout();
        parent.setLayout(layout);
        for (var column : ProblemColumn.values()) {
            var shown = new TableViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.label());
            shown.getColumn().setMoveable(true);
            shown.setLabelProvider(new Labels(column));
            shown.getColumn().addListener(SWT.Selection, event -> sort(column, shown.getColumn()));
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), NARROWEST, true));
        }
    }

    /** {@return the viewer} */
    TableViewer viewer() {
        return viewer;
    }

    /** {@return the selected lines} */
    List<Problem> selected() {
        List<Problem> selected = new ArrayList<>();
        for (int index : viewer.getTable().getSelectionIndices()) {
            if (index < problems.size()) {
                selected.add(problems.get(index));
            }
        }
        return selected;
    }

    /** Shows other lines. */
    void show(List<Problem> shown) {
        problems = sorted == null ? shown : shown.stream().sorted(order()).toList();
        viewer.setItemCount(problems.size());
        viewer.getTable().clearAll();
        viewer.refresh();
    }

    private Comparator<Problem> order() {
        return descending ? sorted.order().reversed() : sorted.order();
    }

    private void sort(ProblemColumn column, TableColumn header) {
        descending = sorted == column && !descending;
        sorted = column;
        viewer.getTable().setSortColumn(header);
        viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        show(problems);
    }

    private final class Lines implements ILazyContentProvider {

        @Override
        public void updateElement(int index) {
            if (index < problems.size()) {
                viewer.replace(problems.get(index), index);
            }
        }
    }

    private static final class Labels extends ColumnLabelProvider {

        private final ProblemColumn column;

        Labels(ProblemColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object line) {
            return column.text((Problem) line);
        }

        @Override
        public Image getImage(Object line) {
            return column == ProblemColumn.MESSAGE ? image(((Problem) line).finding().severity()) : null;
        }

        @Override
        public String getToolTipText(Object line) {
            var problem = (Problem) line;
            return problem.finding().message() + "\n\n" + problem.rule() + ": "
                    + RuleNames.description(problem.finding().ruleId());
        }
    }

    /** {@return the picture of a severity} */
    static Image image(Severity severity) {
        return EditorImages.get(icon(severity));
    }

    /** {@return the name of the picture of a severity} */
    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
