/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.history;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.work.Words;

/** Revisions, the newest first; the one that the file came from is bold. */
final class RevisionTable {

    private static final int[] WEIGHTS = {2, 4, 5, 12, 2, 4};

    private final Composite area;
    private final Table table;
    private List<Entry> entries = List.of();
    private long here;

    RevisionTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        var titles = List.of(Messages.RevisionTable_Number, Messages.RevisionTable_When, Messages.RevisionTable_Who,
                Messages.RevisionTable_Why, Messages.RevisionTable_Changes, Messages.RevisionTable_Tags);
        for (int i = 0; i < WEIGHTS.length; i++) {
            var column = new TableColumn(table, i == 4 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles.get(i));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], 50));
        }
        table.addListener(SWT.SetData, this::fill);
    }

    private void fill(Event event) {
        var item = (TableItem) event.item;
        var entry = entries.get(event.index);
        var revision = entry.revision();
        boolean isHere = revision.number() == here;
        item.setText(new String[]{Long.toString(revision.number()), Words.time(revision.when()),
                Words.author(revision.author()), Words.firstLine(revision.message()),
                Integer.toString(revision.changes()), entry.tags()});
        item.setImage(StoreImages.get(!entry.tags().isEmpty() ? "tag" : isHere ? "revision-newest" : "revision"));
        item.setFont(isHere ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
    }

    /** Shows revisions; those that were selected stay so. */
    void show(List<Entry> newest, long revisionHere) {
        var selected = selected().stream().map(entry -> entry.revision().number()).toList();
        entries = newest;
        here = revisionHere;
        table.setItemCount(0);
        table.setItemCount(newest.size());
        for (int i = 0; i < newest.size(); i++) {
            if (selected.contains(newest.get(i).revision().number())) {
                table.select(i);
            }
        }
    }

    /** The selected revisions, the newest first. */
    List<Entry> selected() {
        return java.util.Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < entries.size())
                .mapToObj(entries::get).toList();
    }

    Table table() {
        return table;
    }

    Control control() {
        return area;
    }
}
