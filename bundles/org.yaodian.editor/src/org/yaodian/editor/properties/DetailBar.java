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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.yaodian.editor.plan.EditorImages;

/** The buttons above a table of details. */
final class DetailBar {

    /** What the buttons do. */
    interface Actions {

        /** Adds a line. */
        void add();

        /** Removes the selected lines. */
        void remove();

        /** Moves the selected line up or down by a number of places. */
        void move(int by);

        /** Shows the selected line or what it stands for. */
        void open();
    }

    private final ToolItem add;
    private final ToolItem remove;
    private final ToolItem up;
    private final ToolItem down;
    private final ToolItem open;

    DetailBar(Composite parent, DetailList list, Actions actions) {
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        add = list.adder() == null ? null : item(bar, "add", Messages.DetailBar_Add, actions::add);
        remove = list.removable() ? item(bar, "delete", Messages.DetailBar_Remove, actions::remove) : null;
        up = list.removable() ? item(bar, "up", Messages.DetailBar_Up, () -> actions.move(-1)) : null;
        down = list.removable() ? item(bar, "down", Messages.DetailBar_Down, () -> actions.move(1)) : null;
        open = list.opener() == null ? null : item(bar, "go", Messages.DetailBar_Open, actions::open);
    }

    private static ToolItem item(ToolBar bar, String icon, String label, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(EditorImages.get(icon));
        item.setToolTipText(label);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    void enable(boolean editable, List<EObject> selected, List<? extends EObject> items) {
        int place = selected.size() == 1 ? items.indexOf(selected.get(0)) : -1;
        enable(add, editable);
        enable(remove, editable && !selected.isEmpty());
        enable(up, editable && place > 0);
        enable(down, editable && place >= 0 && place < items.size() - 1);
        enable(open, selected.size() == 1);
    }

    private static void enable(ToolItem item, boolean enabled) {
        if (item != null) {
            item.setEnabled(enabled);
        }
    }
}
