/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.explorer.ExplorerView;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.workbench.PlanOpening;

/** The list of editors that a plan can be opened with: the plan editor, then one for each sector. */
public final class OpenWith extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return file(page).map(file -> items(page, file)).orElse(List.of()).toArray(IContributionItem[]::new);
    }

    /** The plan that is selected in the explorer, or else the one in front. */
    private static Optional<Path> file(IWorkbenchPage page) {
        if (page.getActivePart() instanceof ExplorerView view
                && view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof IFile file) {
            return PlanInput.fileOf(file);
        }
        return page.getActiveEditor() instanceof PlanEditor editor ? Optional.of(editor.file()) : Optional.empty();
    }

    private static List<IContributionItem> items(IWorkbenchPage page, Path file) {
        List<IContributionItem> items = new ArrayList<>();
        items.add(item(Messages.OpenWith_Plan, EditorImages.descriptor("plan"),
                () -> PlanOpening.open(page, file)));
        for (var editor : SectorEditors.installed().all()) {
            items.add(item(NLS.bind(Messages.OpenWith_Sector, editor.name()),
                    ImageDescriptor.createFromURL(editor.icon()), () -> SectorOpening.open(page, file, editor)));
        }
        return items;
    }

    private static IContributionItem item(String text, ImageDescriptor icon, Runnable action) {
        return new ActionContributionItem(new Action(text.replace("&", "&&"), icon) {
            @Override
            public void run() {
                action.run();
            }
        });
    }

    /**
     * Adds a button that offers the editors for the plan of an editor, if there are sectors.
     *
     * @param bar    where
     * @param editor the editor
     */
    public static void addTo(ToolBar bar, PlanEditor editor) {
        if (!SectorRegistrations.exist()) {
            return;
        }
        var button = new ToolItem(bar, SWT.DROP_DOWN);
        button.setImage(EditorImages.get("sector"));
        button.setToolTipText(Messages.OpenWith_Button);
        button.addListener(SWT.Selection, event -> {
            var menus = new MenuManager();
            items(editor.getSite().getPage(), editor.file()).forEach(menus::add);
            var menu = menus.createContextMenu(bar);
            var bounds = button.getBounds();
            menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(menus::dispose));
            menu.setVisible(true);
        });
    }
}
