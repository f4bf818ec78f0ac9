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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/** Shows the objects of a plan whose name or code fits what was typed, and what they stand in. */
public final class NameFilter extends ViewerFilter {

    private final Function<Object, WorkPlan> planOf;
    private final Map<WorkPlan, Set<EObject>> shown = new HashMap<>();
    private final Set<WorkPlan> seen = Collections.newSetFromMap(new WeakHashMap<>());
    private String typed = "";
    private int changes;

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

    /** Shows what was found already for other words; an empty text shows all. */
    void show(String text, Map<WorkPlan, Set<EObject>> found) {
        setText(text);
        shown.putAll(found);
    }

    /** {@return the plans of which lines were shown} */
    List<WorkPlan> plans() {
        return List.copyOf(seen);
    }

    /** {@return how often plans have changed} */
    int changes() {
        return changes;
    }

    /** {@return whether something is typed} */
    public boolean isActive() {
        return !typed.isEmpty();
    }

    /** Looks again, after a plan has changed. */
    public void forget() {
        changes++;
        shown.clear();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object line) {
        note(line);
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

    private void note(Object line) {
        var plan = line instanceof WorkPlan itself ? itself
                : line instanceof PlanGroup group ? group.plan()
                        : line == null || line instanceof EObject ? null : planOf.apply(line);
        if (plan != null) {
            seen.add(plan);
        }
    }

    private Set<EObject> of(WorkPlan plan) {
        return shown.computeIfAbsent(plan, this::find);
    }

    private Set<EObject> find(WorkPlan plan) {
        var search = new NameSearch(plan, typed);
        search.run(Long.MAX_VALUE);
        return search.found();
    }

    private boolean fits(String name) {
        return NameSearch.fits(name, typed);
    }
}
