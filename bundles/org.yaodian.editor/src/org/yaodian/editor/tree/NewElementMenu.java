/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.PlanItemProviders;

/** The submenu that makes elements at the selected line of a tree. */
public final class NewElementMenu {

    private NewElementMenu() {
    }

    /**
     * Makes the context menu of a tree: the submenu, then what others contribute.
     *
     * @param editing the tree
     * @return the menu, to be registered at a site
     */
    public static MenuManager contextMenu(TreeEditing editing) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            fill(manager, editing);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        return menu;
    }

    /** Adds the submenu, when something can be made. */
    private static void fill(IMenuManager menu, TreeEditing editing) {
        if (!editing.isEditable()) {
            return;
        }
        var submenu = new MenuManager(Messages.NewElementMenu_New);
        for (var kind : ElementKind.values()) {
            if (editing.canCreate(kind)) {
                submenu.add(new Action(kind.label(),
                        ImageDescriptor.createFromURL(PlanItemProviders.iconOf(kind.eClass()))) {
                    @Override
                    public void run() {
                        editing.create(kind);
                    }
                });
            }
        }
        menu.add(submenu);
    }
}
