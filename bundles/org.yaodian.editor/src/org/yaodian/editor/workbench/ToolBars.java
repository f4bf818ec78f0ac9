/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.util.List;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.yaodian.editor.explorer.ImportCommand;
import org.yaodian.editor.plan.EditorImages;

/** The tool bars of a window. Sectors add to them in plugin.xml under {@code toolbar:org.yaodian.editor.toolbar.diagram}. */
final class ToolBars {

    private static final String PREFIX = "org.yaodian.editor.toolbar.";
    private static final String DIAGRAM = "org.yaodian.editor.diagram.";

    private record Button(String command, String icon) {}

    private final IWorkbenchWindow window;

    ToolBars(IWorkbenchWindow window) {
        this.window = window;
    }

    void fill(ICoolBarManager coolBar) {
        add(coolBar, "file", List.of(new Button(IWorkbenchCommandConstants.FILE_NEW, "new"),
                new Button("org.yaodian.editor.openPlan", "open"), new Button(ImportCommand.ID, "import"),
                new Button(IWorkbenchCommandConstants.FILE_SAVE, "save")));
        add(coolBar, "edit", List.of(new Button(IWorkbenchCommandConstants.EDIT_UNDO, "undo"),
                new Button(IWorkbenchCommandConstants.EDIT_REDO, "redo"),
                new Button(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, "find")));
        add(coolBar, "visited", List.of(new Button(IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, "back"),
                new Button(IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, "forward")));
        add(coolBar, "diagram",
                List.of(new Button(DIAGRAM + "layout", "layout"), new Button(DIAGRAM + "zoomIn", "zoom-in"),
                        new Button(DIAGRAM + "zoomOut", "zoom-out"), new Button(DIAGRAM + "zoomFit", "zoom-fit"),
                        new Button(DIAGRAM + "exportPicture", "export")));
    }

    private void add(ICoolBarManager coolBar, String name, List<Button> buttons) {
        IToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (Button button : buttons) {
            var item = new CommandContributionItemParameter(window, PREFIX + button.icon(), button.command(),
                    CommandContributionItem.STYLE_PUSH);
            item.icon = EditorImages.descriptor(button.icon());
            item.tooltip = nameOf(button.command());
            bar.add(new CommandContributionItem(item));
        }
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        coolBar.add(new ToolBarContributionItem(bar, PREFIX + name));
    }

    /** The platform's own commands have descriptions in English only, which would be taken for the tool tip. */
    private String nameOf(String command) {
        try {
            return window.getService(ICommandService.class).getCommand(command).getName();
        } catch (NotDefinedException e) {
            return null;
        }
    }
}
