/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.plan.Element;

/** The municipal tasks of a district's plan with its own tasks below them. */
final class ReportTree {

    private final TreeViewer viewer;
    private final Font bold;
    private Reports reports;

    ReportTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        bold = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl())
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Lines());
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (var column : ReportColumn.values()) {
            var shown = new TreeViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.label());
            shown.getColumn().setWidth(column.width());
            shown.setLabelProvider(new Labels(column));
        }
        RememberedLayout.of(ReportTree.class.getSimpleName()).columns(viewer.getTree());
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows other reports; what was open stays open, a new plan is shown open. */
    void show(Reports shown) {
        boolean another = reports == null || reports.plan() != shown.plan();
        var expanded = viewer.getExpandedElements();
        reports = shown;
        viewer.getControl().setRedraw(false);
        try {
            viewer.setInput(shown);
            if (another) {
                viewer.expandAll();
            } else {
                viewer.setExpandedElements(expanded);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    private final class Lines implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((Reports) input).municipal().toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return reports.own((Element) line).toArray();
        }

        @Override
        public Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return !reports.own((Element) line).isEmpty();
        }
    }

    private final class Labels extends ColumnLabelProvider {

        private final ReportColumn column;

        Labels(ReportColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object line) {
            return column.text(reports, (Element) line);
        }

        @Override
        public Image getImage(Object line) {
            return column == ReportColumn.NAME ? PlanLabels.image(line) : null;
        }

        @Override
        public Font getFont(Object line) {
            return column == ReportColumn.COVERAGE && reports.isOpen((Element) line) ? bold : null;
        }

        @Override
        public String getToolTipText(Object line) {
            return getText(line);
        }
    }
}
