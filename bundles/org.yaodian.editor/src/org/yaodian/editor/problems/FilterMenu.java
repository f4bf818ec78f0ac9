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

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.Finding;

/** The menu of the problems view: group by, show which rules, show which chapter. */
final class FilterMenu {

    private FilterMenu() {
    }

    /**
     * Fills the menu anew.
     *
     * @param menu the menu
     * @param tree the lines
     * @param filter what is shown
     * @param findings all findings of the plan
     * @param changed is run when the filter has changed
     */
    static void fill(IMenuManager menu, ProblemTree tree, ProblemFilter filter, List<Finding> findings,
            Runnable changed) {
        var groups = new MenuManager(Messages.FilterMenu_GroupBy);
        for (var grouping : Grouping.values()) {
            groups.add(item(grouping.label(), IAction.AS_RADIO_BUTTON, tree.grouping() == grouping, shown -> {
                if (shown) {
                    tree.group(grouping);
                }
            }));
        }
        menu.add(groups);
        menu.add(rules(filter, findings, changed));
        menu.add(chapters(filter, findings, changed));
        if (!Sectors.installed().all().isEmpty()) {
            menu.add(sectors(filter, changed));
        }
        menu.add(new Separator());
        menu.add(item(Messages.FilterMenu_All, IAction.AS_PUSH_BUTTON, false, pressed -> {
            filter.clear();
            changed.run();
        }));
    }

    private static MenuManager rules(ProblemFilter filter, List<Finding> findings, Runnable changed) {
        var menu = new MenuManager(Messages.FilterMenu_Rules);
        var counts = findings.stream().collect(Collectors.groupingBy(Finding::ruleId, Collectors.counting()));
        counts.keySet().stream().sorted(Comparator.comparing(RuleNames::of)).forEach(id -> menu.add(
                item(NLS.bind(Messages.ProblemLabels_Group, RuleNames.of(id), counts.get(id)), IAction.AS_CHECK_BOX,
                        filter.showsRule(id), shown -> {
                            filter.showRule(id, shown);
                            changed.run();
                        })));
        return menu;
    }

    private static MenuManager chapters(ProblemFilter filter, List<Finding> findings, Runnable changed) {
        var menu = new MenuManager(Messages.FilterMenu_Chapter);
        menu.add(item(Messages.FilterMenu_AllChapters, IAction.AS_RADIO_BUTTON, filter.chapter() == null,
                shown -> choose(filter, null, shown, changed)));
        findings.stream().map(finding -> new Problem(finding).chapter()).filter(name -> !name.isEmpty()).distinct()
                .forEach(name -> menu.add(item(name, IAction.AS_RADIO_BUTTON, name.equals(filter.chapter()),
                        shown -> choose(filter, name, shown, changed))));
        return menu;
    }

    private static MenuManager sectors(ProblemFilter filter, Runnable changed) {
        var menu = new MenuManager(Messages.FilterMenu_Sector);
        menu.add(sector(filter, Messages.FilterMenu_AllSectors, null, changed));
        menu.add(sector(filter, Messages.FilterMenu_Shared, "", changed));
        Sectors.installed().all().forEach(each -> menu.add(sector(filter, each.name(), each.id(), changed)));
        return menu;
    }

    private static IAction sector(ProblemFilter filter, String label, String id, Runnable changed) {
        return item(label, IAction.AS_RADIO_BUTTON, Objects.equals(id, filter.sector()), shown -> {
            if (shown) {
                filter.setSector(id);
                changed.run();
            }
        });
    }

    private static void choose(ProblemFilter filter, String chapter, boolean shown, Runnable changed) {
        if (shown) {
            filter.setChapter(chapter);
            changed.run();
        }
    }

    /** Takes whether an item is ticked. */
    private interface Choice {
        void chosen(boolean ticked);
    }

    private static IAction item(String text, int style, boolean ticked, Choice choice) {
        var action = new Action(text.replace("&", "&&"), style) {
            @Override
            public void run() {
                choice.chosen(isChecked());
            }
        };
        if (style != IAction.AS_PUSH_BUTTON) {
            action.setChecked(ticked);
        }
        return action;
    }
}
