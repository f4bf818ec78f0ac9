/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

class ContainmentTest {

    private final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    private final Chapter chapter = PlanFactory.eINSTANCE.createChapter();
    private final Task task = PlanFactory.eINSTANCE.createTask();
    private final Task part = PlanFactory.eINSTANCE.createTask();
    private final Task other = PlanFactory.eINSTANCE.createTask();

    @BeforeEach
    void build() {
        plan.getChildren().add(chapter);
        chapter.getChildren().addAll(List.of(task, other));
        task.getChildren().add(part);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanAndAChapterTakeEverything(ElementKind kind) {
        assertTrue(Containment.refusal(plan, kind).isEmpty());
        assertTrue(Containment.refusal(chapter, kind).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"TASK, CHAPTER", "TARGET, TASK", "POLICY, SYSTEM", "EVENT, POLICY", "SYSTEM, EVENT"})
    void theReasonIsGivenWhereAKindDoesNotFit(ElementKind outer, ElementKind inner) {
        assertFalse(Containment.refusal((ElementContainer) outer.create(), inner).orElseThrow().isBlank());
    }

    @Test
    void nothingStandsInItself() {
        assertTrue(Containment.refusal(part, task).isPresent());
        assertTrue(Containment.refusal(task, task).isPresent());
        assertTrue(Containment.refusal(other, task).isEmpty());
    }

    @Test
    void onlyTasksDependOnOneAnother() {
        assertTrue(Containment.dependencyRefusal(task, other).isEmpty());
        assertTrue(Containment.dependencyRefusal(chapter, other).isPresent());
        assertTrue(Containment.dependencyRefusal(task, task).isPresent());
    }

    @Test
    void aTaskDoesNotDependOnItsParts() {
        assertTrue(Containment.dependencyRefusal(task, part).isPresent());
        assertTrue(Containment.dependencyRefusal(part, task).isPresent());
    }

    @Test
    void twoTasksAreLinkedOnce() {
        var dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setFrom(task);
        dependency.setTo(other);
        plan.getDependencies().add(dependency);
        assertTrue(Containment.dependencyRefusal(task, other).isPresent());
        assertTrue(Containment.dependencyRefusal(other, task).isEmpty());
    }

    @Test
    void linksStayInOnePlan() {
        var far = PlanGenerator.generate(5, 1).getChildren().get(0);
        assertTrue(Containment.relationRefusal(task, far, null).isPresent());
    }

    @Test
    void aRelationOfOneTypeIsMadeOnce() {
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setTypeId("uses");
        relation.setFrom(chapter);
        relation.setTo(task);
        plan.getRelations().add(relation);
        assertTrue(Containment.relationRefusal(chapter, task, "uses").isPresent());
        assertTrue(Containment.relationRefusal(chapter, task, null).isEmpty());
        assertTrue(Containment.relationRefusal(chapter, chapter, null).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsWordAndItsClass(ElementKind kind) {
        assertEquals(kind, ElementKind.ofWord(kind.word()).orElseThrow());
        assertEquals(kind, ElementKind.of(kind.create()));
        assertFalse(kind.label().isBlank());
    }
}
