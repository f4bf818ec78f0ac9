/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * The municipal tasks in the plan of a district: copies with the ids of the municipal plan, in a chapter of their own,
 * from which the district's own tasks are derived.
 */
public final class MunicipalTasks {

    /** Id of the chapter in every plan of a district. */
    public static final String CHAPTER_ID = "_municipal-tasks-000000";
    /** Its name when it is made; a person may rename it. */
    public static final String CHAPTER_NAME = "市级任务";
    /** Name of the relation from an own task to the municipal one. */
    public static final String DERIVED_FROM = "分解自";

    /** How sectors call a relation type of their own with the same meaning, behind the sector's id. */
    private static final String DERIVED_TYPE = ".derivedFrom";

    private MunicipalTasks() {
    }

    /**
     * The chapter with the municipal tasks.
     *
     * @param plan the plan of a district
     * @return the chapter, or empty when no task was refined yet
     */
    public static Optional<Chapter> chapter(WorkPlan plan) {
        return plan.getChildren().stream().filter(child -> CHAPTER_ID.equals(child.getId()))
                .filter(Chapter.class::isInstance).map(Chapter.class::cast).findFirst();
    }

    /**
     * The municipal tasks of a plan.
     *
     * @param plan the plan of a district
     * @return the tasks in order; empty when none was refined yet
     */
    public static List<Task> in(WorkPlan plan) {
        return chapter(plan).map(chapter -> chapter.getChildren().stream().filter(Task.class::isInstance)
                .map(Task.class::cast).toList()).orElse(List.of());
    }

    /**
     * Whether an element is a municipal task in the plan of a district.
     *
     * @param element any element
     * @return true for a copy that only the city changes
     */
    public static boolean isMunicipal(Element element) {
        return element instanceof Task && element.getParent() instanceof Chapter chapter
                && CHAPTER_ID.equals(chapter.getId());
    }

    /**
     * The municipal task that an object belongs to.
     *
     * @param object any object of a plan, such as the task itself, a part of it or one of its facets
     * @return the task, which only the city changes; empty when the object is the district's own
     */
    public static Optional<Task> holding(EObject object) {
        for (var at = object; at != null && !(at instanceof WorkPlan); at = at.eContainer()) {
            if (at instanceof Task task && isMunicipal(task)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether only municipal tasks stand in a container, so that a district puts nothing of its own there.
     *
     * @param container any container
     * @return true for the chapter of municipal tasks, and for those themselves
     */
    public static boolean isMunicipalPlace(ElementContainer container) {
        return container instanceof Chapter chapter && CHAPTER_ID.equals(chapter.getId())
                || holding(container).isPresent();
    }

    /**
     * What a district does for a municipal task.
     *
     * @param municipal a municipal task in the plan of a district
     * @return its own elements that are derived from it, in the order of their relations
     */
    public static List<Element> derivedFrom(Task municipal) {
        return municipal.getIncomingRelations().stream().filter(MunicipalTasks::derives).map(Relation::getFrom)
                .flatMap(Stream::ofNullable).filter(element -> !isMunicipal(element)).distinct().toList();
    }

    private static boolean derives(Relation relation) {
        var type = relation.getTypeId();
        return type == null ? DERIVED_FROM.equals(relation.getName()) : type.endsWith(DERIVED_TYPE);
    }
}
