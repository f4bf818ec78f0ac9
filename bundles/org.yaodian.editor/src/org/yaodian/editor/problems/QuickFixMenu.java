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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.rules.Finding;
import org.yaodian.rules.QuickFix;

/** The quick fixes for the selected lines of the problems view, and for all of the same rule. */
final class QuickFixMenu {

    private QuickFixMenu() {
    }

    /** A step that fixes something: its name and the fixes it applies. */
    record Repair(String label, List<QuickFix> fixes) {

        void run(PlanDocument document) {
            QuickFixes.apply(document, label, fixes);
        }
    }

    /**
     * What can be done about the selected lines: the fixes of the first, and the first fix of each if there are several.
     *
     * @param selected the selected lines
     * @return the steps, the best first
     */
    static List<Repair> ofSelected(List<Problem> selected) {
        if (selected.size() == 1) {
            return selected.get(0).finding().fixes().stream().map(fix -> new Repair(fix.label(), List.of(fix)))
                    .toList();
        }
        var fixes = selected.stream().map(problem -> problem.finding().fixes()).filter(list -> !list.isEmpty())
                .map(list -> list.get(0)).toList();
        return fixes.isEmpty() ? List.of()
                : List.of(new Repair(NLS.bind(Messages.QuickFixMenu_Selected, fixes.size()), fixes));
    }

    /**
     * What can be done about all findings of the rule of the first selected line.
     *
     * @param selected the selected lines
     * @param all all findings of the plan
     * @return one step for each kind of fix with more than one finding
     */
    static List<Repair> ofSameRule(List<Problem> selected, List<Finding> all) {
        if (selected.isEmpty()) {
            return List.of();
        }
        var rule = selected.get(0).finding().ruleId();
        Map<Integer, List<QuickFix>> byPlace = new LinkedHashMap<>();
        all.stream().filter(finding -> finding.ruleId().equals(rule)).forEach(finding -> {
            for (int i = 0; i < finding.fixes().size(); i++) {
                byPlace.computeIfAbsent(i, place -> new java.util.ArrayList<>()).add(finding.fixes().get(i));
            }
        });
        return byPlace.values().stream().filter(fixes -> fixes.size() > 1)
                .map(fixes -> new Repair(NLS.bind(Messages.QuickFixMenu_All, fixes.get(0).label(), fixes.size()),
                        fixes))
                .toList();
    }

    /**
     * Fills the context menu.
     *
     * @param menu the menu
     * @param selected the selected lines
     * @param all all findings of the plan
     * @param document the plan, if one is open
     */
    static void fill(IMenuManager menu, List<Problem> selected, List<Finding> all, Optional<PlanDocument> document) {
        if (selected.isEmpty() || document.isEmpty() || document.get().isReadOnly()) {
            return;
        }
        menu.add(new Separator());
        var mine = ofSelected(selected);
        mine.forEach(repair -> menu.add(action(repair, "fix", document.get())));
        ofSameRule(selected, all).forEach(repair -> menu.add(action(repair, "fix-all", document.get())));
        if (mine.isEmpty()) {
            var none = new Action(Messages.QuickFixMenu_None) {
            };
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private static Action action(Repair repair, String icon, PlanDocument document) {
        return new Action(repair.label().replace("&", "&&"), EditorImages.descriptor(icon)) {
            @Override
            public void run() {
                repair.run(document);
            }
        };
    }
}
