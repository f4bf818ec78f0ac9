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

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.yaodian.diagram.DiagramTemplates;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.edit.commands.change.MoveInListCommand;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.create.CreateDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.Diagram;

/** The menu of a diagram's tab: rename, duplicate, move, delete. A double click renames. */
final class DiagramTabMenu {

    private final CTabFolder folder;
    private final PlanDocument document;
    private final Function<CTabItem, Optional<Diagram>> diagrams;

    DiagramTabMenu(CTabFolder folder, PlanDocument document, Function<CTabItem, Optional<Diagram>> diagrams) {
        this.folder = folder;
        this.document = document;
        this.diagrams = diagrams;
    }

    /** Makes the tabs answer the right mouse button, the menu key and a double click. */
    void install() {
        folder.addListener(SWT.MenuDetect, event -> at(event).ifPresent(this::open));
        folder.addListener(SWT.MouseDoubleClick, event -> Optional.ofNullable(
                folder.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y))).flatMap(diagrams)
                .filter(diagram -> !document.isReadOnly()).ifPresent(this::rename));
    }

    private Optional<Diagram> at(Event event) {
        var place = folder.toControl(event.x, event.y);
        var tab = event.detail == SWT.MENU_KEYBOARD ? folder.getSelection() : folder.getItem(place);
        return Optional.ofNullable(tab).flatMap(diagrams).filter(diagram -> !document.isReadOnly());
    }

    private void open(Diagram diagram) {
        var all = document.plan().getDiagrams();
        var index = all.indexOf(diagram);
        var menu = new Menu(folder);
        item(menu, Messages.DiagramTabMenu_Rename, true, () -> rename(diagram));
        item(menu, Messages.DiagramTabMenu_Duplicate, true,
                () -> execute(new CreateDiagramCommand(document.plan(), List.of(DiagramTemplates.copy(diagram)))));
        item(menu, Messages.DiagramTabMenu_Left, index > 0, () -> execute(new MoveInListCommand(diagram, index - 1)));
        item(menu, Messages.DiagramTabMenu_Right, index < all.size() - 1,
                () -> execute(new MoveInListCommand(diagram, index + 1)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.DiagramTabMenu_Delete, true,
                () -> execute(new DeleteFromPlanCommand(List.of(diagram))));
        menu.addListener(SWT.Hide, event -> folder.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, boolean enabled, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void rename(Diagram diagram) {
        var dialog = new InputDialog(folder.getShell(), Messages.DiagramTabMenu_Rename, Messages.DiagramTabMenu_Name,
                PlanLabels.text(diagram), name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            execute(new RenameCommand(diagram, dialog.getValue().strip()));
        }
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            document.domain().getCommandStack().execute(command);
        }
    }
}
