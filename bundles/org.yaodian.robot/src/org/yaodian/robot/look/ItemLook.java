/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the items of tool bars, tab folders, tables and trees. */
public final class ItemLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Widgets.visible().flatMap(ItemLook::items).toList();
    }

    private static Stream<Sight> items(Control control) {
        return switch (control) {
            case ToolBar bar -> Stream.of(bar.getItems()).map(item -> sight(bar, item));
            case CTabFolder folder -> Stream.of(folder.getItems()).map(item -> sight(folder, item));
            case TabFolder folder -> Stream.of(folder.getItems()).map(item -> sight(folder, item));
            case Table table -> Stream.concat(headers(table, Stream.of(table.getColumns()).map(Item::getText)),
                    Stream.of(table.getItems()).map(item -> sight(table, item)));
            case Tree tree -> Stream.concat(headers(tree, Stream.of(tree.getColumns()).map(Item::getText)),
                    TreeItems.see(tree));
            default -> Stream.empty();
        };
    }

    private static Stream<Sight> headers(Control control, Stream<String> texts) {
        return texts.map(text -> common("header", control, text));
    }

    private static Sight sight(ToolBar bar, ToolItem item) {
        Sight sight = common("tool", bar, item.getText()).with("tip", item.getToolTipText())
                .with("enabled", item.isEnabled()).with("checked", item.getSelection());
        return Widgets.place(sight, bar, item.getBounds());
    }

    private static Sight sight(CTabFolder folder, CTabItem item) {
        Sight sight = common("tab", folder, item.getText()).with("tip", item.getToolTipText())
                .with("checked", folder.getSelection() == item).with("showing", item.isShowing());
        return Widgets.place(sight, folder, item.getBounds());
    }

    private static Sight sight(TabFolder folder, TabItem item) {
        boolean chosen = folder.getSelectionIndex() >= 0 && folder.getItem(folder.getSelectionIndex()) == item;
        return Widgets.place(common("tab", folder, item.getText()).with("checked", chosen), folder,
                item.getBounds());
    }

    private static Sight sight(Table table, TableItem item) {
        int row = table.indexOf(item);
        Sight sight = common("row", table, item.getText()).with("row", row).with("checked", item.getChecked())
                .with("selected", table.isSelected(row));
        var cells = IntStream.range(0, Math.max(1, table.getColumnCount())).boxed().toList();
        for (int column : cells) {
            sight = sight.with("cell" + column, item.getText(column));
        }
        return Widgets.place(sight, table, item.getBounds());
    }

    static Sight common(String kind, Control control, String text) {
        return Sight.of(kind).with("text", Widgets.plain(text)).with("shell", Widgets.shellOf(control))
                .with("within", control.getClass().getSimpleName());
    }
}
