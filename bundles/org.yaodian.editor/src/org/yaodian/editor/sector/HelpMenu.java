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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The help pages of the sectors, in the help menu. */
public final class HelpMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return SectorEditors.installed().all().stream().filter(editor -> editor.helpPage().isPresent())
                .map(HelpMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(SectorEditorDescriptor editor) {
        return new ActionContributionItem(
                new Action(editor.sector().name().replace("&", "&&"), ImageDescriptor.createFromURL(editor.icon())) {
                    @Override
                    public void run() {
                        SectorHelp.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), editor);
                    }
                });
    }
}
