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

import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.ElementKind;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage.Literals;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/** Makes a district's own tasks out of municipal ones. */
record OwnTasks(WorkPlan plan, String lead, Steps changes) {

    /**
     * Makes an own task with the name and the deadline of a municipal one, led by the preset unit.
     *
     * @param municipal the municipal task in the plan of the district
     * @param chapter   name of the own chapter it comes into, which is made when there is none; null for one of no sector
     * @return the task, in the plan
     */
    Task derive(Task municipal, String chapter) {
        var own = PlanFactory.eINSTANCE.createTask();
        own.setName(municipal.getName());
        own.setVerb(municipal.getVerb());
        own.setConfidence(1);
        if (municipal.getDeadline() != null) {
            own.setDeadline(EcoreUtil.copy(municipal.getDeadline()));
        }
        changes.add(chapter(Objects.requireNonNullElse(chapter, Messages.RefineTasksCommand_OwnTasks)),
                Literals.ELEMENT_CONTAINER__CHILDREN, own);
        if (lead != null && !lead.isBlank()) {
            var part = PlanFactory.eINSTANCE.createResponsibility();
            part.setRole(ResponsibilityRole.LEAD);
            part.setUnit(new RegisterUnits(plan, changes).named(lead));
            changes.add(own, Literals.ELEMENT__RESPONSIBILITIES, part);
        }
        link(own, municipal);
        return own;
    }

    private void link(Task own, Task municipal) {
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setName(MunicipalTasks.DERIVED_FROM);
        changes.add(plan, Literals.WORK_PLAN__RELATIONS, relation);
        changes.set(relation, Literals.RELATION__FROM, own);
        changes.set(relation, Literals.RELATION__TO, municipal);
    }

    private Chapter chapter(String name) {
        return plan.getChildren().stream().filter(child -> name.equals(child.getName()))
                .filter(child -> !MunicipalTasks.CHAPTER_ID.equals(child.getId())).filter(Chapter.class::isInstance)
                .map(Chapter.class::cast).findFirst().orElseGet(() -> newChapter(name, null));
    }

    /** The chapter with the municipal tasks, which is made when there is none. */
    Chapter municipalChapter() {
        return MunicipalTasks.chapter(plan)
                .orElseGet(() -> newChapter(MunicipalTasks.CHAPTER_NAME, MunicipalTasks.CHAPTER_ID));
    }

    private Chapter newChapter(String name, String id) {
        var chapter = (Chapter) ElementKind.CHAPTER.create();
        chapter.setName(name);
        if (id != null) {
            chapter.setId(id);
        }
        changes.add(plan, Literals.ELEMENT_CONTAINER__CHILDREN, chapter);
        return chapter;
    }
}
