/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.refine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage.Literals;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * What the city changed in a task since it was taken into the plan of a district.
 *
 * @param copy      the task in the plan of the district
 * @param municipal the task as the city has it now
 * @param features  what differs
 */
public record MunicipalChange(Task copy, Task municipal, List<EStructuralFeature> features) {

    private static final List<EStructuralFeature> COMPARED = List.of(Literals.ELEMENT__NAME,
            Literals.ELEMENT__ENGLISH_NAME, Literals.TASK__VERB, Literals.TASK__PLANNED_START,
            Literals.TASK__PLANNED_FINISH, Literals.TASK__DEADLINE);

    /**
     * The tasks of a plan by their ids, to compare many tasks with.
     *
     * @param plan the plan of a district
     * @return its tasks that have an id
     */
    public static Map<String, Task> tasksById(WorkPlan plan) {
        var tasks = new HashMap<String, Task>();
        Outline.elements(plan, Task.class).filter(task -> task.getId() != null)
                .forEach(task -> tasks.putIfAbsent(task.getId(), task));
        return tasks;
    }

    /**
     * Compares a task with its copy in the plan of a district.
     *
     * @param known     the tasks of the district's plan, see {@link #tasksById(WorkPlan)}
     * @param municipal the task as the city has it now
     * @return the change, with no features when nothing differs; empty when the plan does not have the task
     */
    public static Optional<MunicipalChange> of(Map<String, Task> known, Task municipal) {
        return Optional.ofNullable(municipal.getId()).map(known::get)
                .map(copy -> new MunicipalChange(copy, municipal, COMPARED.stream().filter(feature -> differs(feature,
                        copy, municipal)).toList()));
    }

    private static boolean differs(EStructuralFeature feature, Task copy, Task municipal) {
        return feature == Literals.TASK__DEADLINE ? !EcoreUtil.equals(copy.getDeadline(), municipal.getDeadline())
                : !Objects.equals(copy.eGet(feature), municipal.eGet(feature));
    }

    /**
     * What differs, for a person to read.
     *
     * @return the name or date before and after, such as 完善政务外网 → 建成政务外网
     */
    public List<String> texts() {
        return features.stream().map(feature -> text(feature, copy) + " → " + text(feature, municipal)).toList(); //$NON-NLS-1$
    }

    private static String text(EStructuralFeature feature, Element element) {
        var value = element.eGet(feature);
        if (feature == Literals.TASK__DEADLINE && element instanceof Task task && task.getDeadline() != null) {
            var deadline = task.getDeadline();
            return Stream.of(deadline.getText(), deadline.getTo()).filter(Objects::nonNull).findFirst()
                    .map(Object::toString).orElse("…"); //$NON-NLS-1$
        }
        return value == null ? "…" : value.toString(); //$NON-NLS-1$
    }

    void apply(Steps changes) {
        for (var feature : features) {
            var value = feature == Literals.TASK__DEADLINE && municipal.getDeadline() != null
                    ? EcoreUtil.copy(municipal.getDeadline())
                    : municipal.eGet(feature);
            changes.set(copy, feature, value);
        }
    }
}
