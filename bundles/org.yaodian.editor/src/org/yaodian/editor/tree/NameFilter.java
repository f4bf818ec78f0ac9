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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.properties.UnitSearch;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.register.Pinyin;

/** Shows the objects of a plan whose name or code fits what was typed, and what they stand in. */
public final class NameFilter extends ViewerFilter {

    private final Function<Object, WorkPlan> planOf;
    private final Map<WorkPlan, Set<EObject>> shown = new HashMap<>();
    private String typed = "";

    /**
     * Makes a filter that shows all.
     *
     * @param planOf the plan behind a line that is none itself, such as a file; null when there is none
     */
    public NameFilter(Function<Object, WorkPlan> planOf) {
        this.planOf = planOf;
    }

    /** Shows what fits other words; an empty text shows all. */
    public void setText(String text) {
        typed = text.strip();
        shown.clear();
    }

    /** {@return whether something is typed} */
    public boolean isActive() {
        return !typed.isEmpty();
    }

    /** Looks again, after a plan has changed. */
    public void forget() {
        shown.clear();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object line) {
        if (typed.isEmpty()) {
            return true;
        }
        return switch (line) {
            case WorkPlan plan -> true;
            case EObject object -> Outline.planOf(object) == null || of(Outline.planOf(object)).contains(object);
            case PlanGroup group -> group.members().stream().anyMatch(of(group.plan())::contains);
            case null -> true;
            default -> planOf.apply(line) == null || !of(planOf.apply(line)).isEmpty()
                    || fits(String.valueOf(line));
        };
    }

    private Set<EObject> of(WorkPlan plan) {
        return shown.computeIfAbsent(plan, this::find);
    }

    private Set<EObject> find(WorkPlan plan) {
        Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Outline.elements(plan).filter(this::fits).forEach(element -> {
            ElementContainer each = element;
            while (each instanceof Element inner && found.add(inner)) {
                each = inner.getParent();
            }
        });
        plan.getDiagrams().stream().filter(diagram -> fits(PlanLabels.text(diagram))).forEach(found::add);
        for (Unit unit : plan.getUnits()) {
            if (UnitSearch.matches(unit, typed)) {
                for (Unit each = unit; each != null && found.add(each); each = each.getSuperior()) {
                    // the superiors of a unit that fits are shown as well
                }
            }
        }
        return found;
    }

    private boolean fits(Element element) {
        return fits(element.getName()) || element.getCode() != null && element.getCode().startsWith(typed);
    }

    private boolean fits(String name) {
        return name != null && (name.contains(typed) || Pinyin.matches(name, typed));
    }
}
