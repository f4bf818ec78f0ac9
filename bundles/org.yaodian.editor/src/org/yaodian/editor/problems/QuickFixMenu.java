/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.rules.Finding;
import org.yaodian.rules.QuickFix;

/** The context menu of the problems view: go to the element, fix one, fix all of the same rule. */
final class QuickFixMenu {

    private QuickFixMenu() {
    }

    /**
     * Fills the menu.
     *
     * @param menu the menu
     * @param selected the selected lines
     * @param all all findings of the plan
     * @param document the plan, or null
     * @param reveal shows the element of the first selected line
     */
    static void fill(IMenuManager menu, List<Problem> selected, List<Finding> all, PlanDocument document,
            Runnable reveal) {
        if (selected.isEmpty() || document == null) {
            return;
        }
        menu.add(new MenuAction(Messages.QuickFixMenu_GoTo, null, reveal));
        if (document.isReadOnly()) {
            return;
        }
        menu.add(new Separator());
        var first = selected.get(0).finding();
        for (int i = 0; i < first.fixes().size(); i++) {
            int index = i;
            var fix = first.fixes().get(i);
            menu.add(new MenuAction(fix.label(), "fix", () -> run(document, fix.label(), List.of(fix))));
            var same = all.stream().filter(each -> each.ruleId().equals(first.ruleId()) && each.fixes().size() > index)
                    .map(each -> each.fixes().get(index)).toList();
            if (same.size() > 1) {
                var label = NLS.bind(Messages.QuickFixMenu_All, fix.label(), same.size());
                menu.add(new MenuAction(label, "fix-all", () -> run(document, label, same)));
            }
        }
        if (first.fixes().isEmpty()) {
            var none = new MenuAction(Messages.QuickFixMenu_None, null, () -> {});
            none.setEnabled(false);
            menu.add(none);
        }
    }

    /** Applies fixes as one step that can be undone. */
    static void run(PlanDocument document, String label, List<QuickFix> fixes) {
        var command = new RecordedCommand(document.plan(), label, () -> fixes.forEach(QuickFix::apply));
        document.domain().getCommandStack().execute(command);
    }

    private static final class MenuAction extends Action {

        private final Runnable action;

        MenuAction(String text, String icon, Runnable action) {
            super(text.replace("&", "&&"), icon == null ? null : EditorImages.descriptor(icon));
            this.action = action;
        }

        @Override
        public void run() {
            action.run();
        }
    }
}
