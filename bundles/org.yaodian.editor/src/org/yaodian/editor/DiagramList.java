/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.yaodian.editor.plan.EditorImages;

/** The button beside the tabs that lists all pages by their full names. */
final class DiagramList {

    private final CTabFolder folder;

    DiagramList(CTabFolder folder) {
        this.folder = folder;
    }

    /**
     * Puts the button to the right of the tabs, in place of one that is there already.
     *
     * @param others adds other buttons to its left
     */
    void install(Consumer<ToolBar> others) {
        if (folder.getTopRight() != null) {
            folder.getTopRight().dispose();
        }
        var bar = new ToolBar(folder, SWT.FLAT);
        others.accept(bar);
        var button = new ToolItem(bar, SWT.PUSH);
        button.setImage(EditorImages.get("diagrams"));
        button.setToolTipText(Messages.PlanPages_AllDiagrams);
        button.addListener(SWT.Selection, event -> open(bar, button));
        folder.setTopRight(bar);
    }

    private void open(ToolBar bar, ToolItem button) {
        var menu = new Menu(bar);
        for (var tab : folder.getItems()) {
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText((tab.getToolTipText() == null ? tab.getText() : tab.getToolTipText()).replace("&", "&&"));
            item.setImage(tab.getImage());
            item.setSelection(folder.getSelection() == tab);
            item.addListener(SWT.Selection, event -> select(tab, event));
        }
        var bounds = button.getBounds();
        menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void select(CTabItem tab, Event event) {
        if (!tab.isDisposed() && ((MenuItem) event.widget).getSelection()) {
            folder.setSelection(tab);
            folder.notifyListeners(SWT.Selection, selectionOf(tab));
        }
    }

    private static Event selectionOf(CTabItem tab) {
        var event = new Event();
        event.item = tab;
        return event;
    }
}
