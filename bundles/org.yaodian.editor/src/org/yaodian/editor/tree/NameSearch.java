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

import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.properties.UnitSearch;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.register.Pinyin;

/**
 * Looks through a plan for what fits a text, a little at a time, so that a person can go on working. What stands around
 * something that fits is found as well.
 */
final class NameSearch {

    /** So many elements are looked at between two looks at the clock. */
    private static final int PORTION = 64;

    private final WorkPlan plan;
    private final String typed;
    private final Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private Iterator<Element> rest;
    private boolean done;

    /**
     * Makes a search that has not begun.
     *
     * @param plan  where to look
     * @param typed what for, not empty
     */
    NameSearch(WorkPlan plan, String typed) {
        this.plan = plan;
        this.typed = typed;
    }

    /** {@return the plan} */
    WorkPlan plan() {
        return plan;
    }

    /** {@return what was found so far} */
    Set<EObject> found() {
        return found;
    }

    /**
     * Looks on; begins again if the plan was changed in between.
     *
     * @param end the time of {@link System#nanoTime()} to stop at
     * @return whether all was looked at
     */
    boolean run(long end) {
        if (done) {
            return true;
        }
        try {
            if (rest == null) {
                found.clear();
                rest = Outline.elements(plan).iterator();
            }
            while (rest.hasNext()) {
                for (int i = 0; i < PORTION && rest.hasNext(); i++) {
                    look(rest.next());
                }
                if (System.nanoTime() >= end) {
                    return false;
                }
            }
        } catch (ConcurrentModificationException changed) {
            rest = null;
            return false;
        }
        plan.getDiagrams().stream().filter(diagram -> fits(PlanLabels.text(diagram), typed)).forEach(found::add);
        plan.getUnits().stream().filter(unit -> UnitSearch.matches(unit, typed)).forEach(this::add);
        done = true;
        return true;
    }

    private void look(Element element) {
        if (fits(element.getName(), typed) || element.getCode() != null && element.getCode().startsWith(typed)) {
            ElementContainer each = element;
            while (each instanceof Element inner && found.add(inner)) {
                each = inner.getParent();
            }
        }
    }

    private void add(Unit unit) {
        for (Unit each = unit; each != null && found.add(each); each = each.getSuperior()) {
            // the superiors of a unit that fits are shown as well
        }
    }

    /** Whether a name has a text in it or sounds like it. */
    static boolean fits(String name, String typed) {
        return name != null && (name.contains(typed) || Pinyin.matches(name, typed));
    }
}
