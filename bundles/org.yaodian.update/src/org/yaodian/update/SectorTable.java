/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The table of sectors, with boxes to tick. */
final class SectorTable {

    private static final int HEIGHT = 220;

    private final CheckboxTableViewer viewer;

    SectorTable(Composite parent, Runnable whenTicked) {
        var holder = new Composite(parent, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        holder.setLayoutData(data);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.SectorTable_Name, 5, SectorUnit::name);
        column(layout, Messages.SectorTable_State, 2, unit -> switch (unit.state()) {
            case AVAILABLE -> Messages.SectorTable_Available;
            case INSTALLED -> Messages.SectorTable_Installed;
            case OUTDATED -> Messages.SectorTable_Outdated;
        });
        column(layout, Messages.SectorTable_InstalledVersion, 3, SectorUnit::installedVersion);
        column(layout, Messages.SectorTable_AvailableVersion, 3, SectorUnit::availableVersion);
        viewer.addCheckStateListener(event -> whenTicked.run());
    }

    private void column(TableColumnLayout layout, String title, int weight,
            Function<SectorUnit, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(unit -> text.apply((SectorUnit) unit)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    boolean isDisposed() {
        return viewer.getTable().isDisposed();
    }

    void show(List<SectorUnit> units) {
        var ticked = chosen().stream().map(SectorUnit::id).toList();
        viewer.setInput(units);
        viewer.setCheckedElements(units.stream().filter(unit -> ticked.contains(unit.id())).toArray());
    }

    List<SectorUnit> chosen() {
        return Stream.of(viewer.getCheckedElements()).filter(Objects::nonNull).map(SectorUnit.class::cast).toList();
    }
}
