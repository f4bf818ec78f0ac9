/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.stream.Stream;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The context menu of a diagram, in groups that others can add to. */
public final class DiagramMenu extends ContextMenuProvider {

    /** Id under which the menu is registered, so that other plug-ins can add to it. */
    public static final String ID = "org.yaodian.gef.diagramMenu";
    /** Group of what changes a name or content. */
    public static final String EDIT = "edit";
    /** Group of what changes how the diagram looks. */
    public static final String ARRANGE = "arrange";
    /** Group of views and files. */
    public static final String SHOW = "show";

    private final DiagramActions actions;

    /**
     * Makes the menu.
     *
     * @param viewer  the viewer it belongs to
     * @param actions the actions of that viewer
     */
    public DiagramMenu(GraphicalViewer viewer, DiagramActions actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        actions.update();
        group(menu, "history", ActionIds.UNDO, ActionIds.REDO);
        group(menu, EDIT, ActionIds.RENAME, ActionIds.CUT, ActionIds.COPY, ActionIds.PASTE, ActionIds.PASTE_COPIES,
                ActionIds.DELETE_FROM_DIAGRAM,
                ActionIds.DELETE_FROM_PLAN, ActionIds.SELECT_ALL);
        var viewer = (GraphicalViewer) getViewer();
        TypeMenu.of(viewer).or(() -> RelationTypeMenu.of(viewer)).ifPresent(types -> menu.appendToGroup(EDIT, types));
        group(menu, "create", ActionIds.CREATE, ActionIds.CONNECT);
        group(menu, ARRANGE, ActionIds.LAYOUT);
        menu.add(layouts());
        menu.add(arrange());
        menu.add(actions.get(ActionIds.PIN));
        menu.add(actions.get(ActionIds.COLLAPSE));
        menu.add(actions.get(ActionIds.ADD_RELATED));
        menu.add(actions.get(ActionIds.SHOW_LINKS));
        group(menu, SHOW, ActionIds.FILTER, ActionIds.FOCUS, ActionIds.SHOW_ALL);
        menu.add(view());
        menu.add(actions.get(ActionIds.EXPORT_PICTURE));
        menu.add(actions.get(ActionIds.PRINT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(actions.get(ActionIds.PROPERTIES));
    }

    private void group(IMenuManager menu, String name, String... ids) {
        menu.add(new Separator(name));
        Stream.of(ids).map(actions::get).forEach(menu::add);
    }

    private MenuManager view() {
        var menu = new MenuManager(Messages.DiagramMenu_View);
        group(menu, "zoom", ActionIds.ZOOM_IN, ActionIds.ZOOM_OUT, ActionIds.ZOOM_ACTUAL, ActionIds.ZOOM_FIT,
                ActionIds.ZOOM_SELECTION);
        group(menu, "grid", ActionIds.GRID, ActionIds.SNAP, ActionIds.RULERS, ActionIds.LEGEND);
        return menu;
    }

    private MenuManager layouts() {
        var menu = new MenuManager(Messages.DiagramMenu_Layouts);
        for (var choice : LayoutChoice.values()) {
            if (choice == LayoutChoice.RIGHT || choice == LayoutChoice.TREE) {
                menu.add(new Separator());
            }
            menu.add(actions.get(ActionIds.LAYOUT_AS + choice.name()));
        }
        return menu;
    }

    private MenuManager arrange() {
        var menu = new MenuManager(Messages.DiagramMenu_Arrange);
        for (var arrangement : Arrangement.values()) {
            if (arrangement == Arrangement.TOP || arrangement == Arrangement.DISTRIBUTE_HORIZONTALLY
                    || arrangement == Arrangement.MATCH_WIDTH) {
                menu.add(new Separator());
            }
            menu.add(actions.get(ActionIds.ARRANGE + arrangement.name()));
        }
        return menu;
    }
}
