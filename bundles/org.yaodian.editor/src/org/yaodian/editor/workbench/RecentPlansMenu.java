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

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.yaodian.editor.preferences.YaodianPreferences;

/** The submenu with the plans that were opened last. */
public final class RecentPlansMenu extends CompoundContributionItem {

    private final RecentPlans plans = new RecentPlans(YaodianPreferences.store());

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = plans.files();
        if (files.isEmpty()) {
            var nothing = new Action(Messages.RecentPlansMenu_None) {
            };
            nothing.setEnabled(false);
            return new IContributionItem[]{new ActionContributionItem(nothing)};
        }
        var items = new IContributionItem[files.size() + 2];
        for (int i = 0; i < files.size(); i++) {
            items[i] = new ActionContributionItem(open(i + 1, files.get(i)));
        }
        items[files.size()] = new Separator();
        items[files.size() + 1] = new ActionContributionItem(forget());
        return items;
    }

    private static Action open(int number, Path file) {
        var mnemonic = number < 10 ? "&" : "";
        var name = file.getFileName().toString().replace("&", "&&");
        var action = new Action(mnemonic + number + "  " + name + "  —  "
                + file.getParent().toString().replace("&", "&&")) {
            @Override
            public void run() {
                PlanOpening.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
            }
        };
        action.setToolTipText(file.toString());
        return action;
    }

    private Action forget() {
        return new Action(Messages.RecentPlansMenu_Forget) {
            @Override
            public void run() {
                plans.clear();
            }
        };
    }
}
