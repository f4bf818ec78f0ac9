/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.plan.PlanLabels;

/** Asks whether unsaved work is taken up again, and lists what it would change. */
final class RecoveryDialog extends MessageDialog {

    private static final int MOST = 1000;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 220;

    private final List<PlanChange> changes;

    /**
     * Makes the dialog.
     *
     * @param parent its parent
     * @param message what happened
     * @param changes what the recovery copy has that the saved plan has not; empty if that cannot be told
     */
    RecoveryDialog(Shell parent, String message, List<PlanChange> changes) {
        super(parent, Messages.RecoveryChoice_Title, null, message, QUESTION, 0, Messages.RecoveryChoice_Recover,
                Messages.RecoveryChoice_Discard);
        this.changes = changes;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (changes.isEmpty()) {
            return null;
        }
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(changes.size() > MOST
                ? NLS.bind(Messages.RecoveryDialog_Most, changes.size(), MOST)
                : NLS.bind(Messages.RecoveryDialog_Changes, changes.size()));
        var lines = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(lines);
        var layout = new TableColumnLayout();
        lines.setLayout(layout);
        var table = new TableViewer(lines, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        column(table, layout, Messages.RecoveryDialog_Kind, 10, new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return word(((PlanChange) line).kind());
            }
        });
        column(table, layout, Messages.RecoveryDialog_Object, 40, new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return PlanLabels.text(((PlanChange) line).object());
            }

            @Override
            public Image getImage(Object line) {
                return PlanLabels.image(((PlanChange) line).object());
            }
        });
        column(table, layout, Messages.RecoveryDialog_Detail, 50, new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return ((PlanChange) line).detail();
            }

            @Override
            public String getToolTipText(Object line) {
                return getText(line);
            }
        });
        ColumnViewerToolTipSupport.enableFor(table);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(changes.stream().limit(MOST).toList());
        return area;
    }

    private static void column(TableViewer table, TableColumnLayout layout, String title, int weight,
            ColumnLabelProvider labels) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private static String word(PlanChange.Kind kind) {
        return switch (kind) {
            case ADDED -> Messages.RecoveryDialog_Added;
            case REMOVED -> Messages.RecoveryDialog_Removed;
            case CHANGED -> Messages.RecoveryDialog_Changed;
        };
    }
}
