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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

class OutlineTest {

    private final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    private final Chapter first = PlanFactory.eINSTANCE.createChapter();
    private final Chapter second = PlanFactory.eINSTANCE.createChapter();
    private final Chapter section = PlanFactory.eINSTANCE.createChapter();
    private final Task task = PlanFactory.eINSTANCE.createTask();
    private final Task loose = PlanFactory.eINSTANCE.createTask();

    @BeforeEach
    void build() {
        plan.getChildren().addAll(List.of(first, loose, second));
        second.getChildren().add(section);
        section.getChildren().add(task);
    }

    @Test
    void elementsComeInDocumentOrder() {
        assertEquals(List.of(first, loose, second, section, task), Outline.elements(plan).toList());
    }

    @Test
    void elementsOfOneClassCanBeSelected() {
        assertEquals(List.of(loose, task), Outline.elements(plan, Task.class).toList());
    }

    @Test
    void aDeepTreeIsNoProblem() {
        Element last = task;
        for (int i = 0; i < 3_000; i++) {
            var next = PlanFactory.eINSTANCE.createTask();
            last.getChildren().add(next);
            last = next;
        }
        assertEquals(3_001, Outline.elements(section).count());
    }

    @Test
    void thePlanOfAnObjectIsFound() {
        assertSame(plan, Outline.planOf(task));
        assertSame(plan, Outline.planOf(plan));
        assertNull(Outline.planOf(PlanFactory.eINSTANCE.createTask()));
        assertNull(Outline.planOf(null));
    }

    @Test
    void theChapterOfAnObjectIsTheOutermost() {
        assertSame(second, Outline.chapterOf(task));
        assertNull(Outline.chapterOf(loose));
    }

    @Test
    void chapterNumbersCountChaptersOnly() {
        assertEquals(2, Outline.chapterNumber(task));
        assertEquals(0, Outline.chapterNumber(loose));
    }

    @Test
    void codesFollowFromPlaces() {
        assertEquals("3.1.1", Outline.codeOf(task));
        assertEquals(List.of("1", "2", "3", "3.1", "3.1.1"), List.copyOf(Outline.codes(plan).values()));
        assertEquals("", Outline.codeOf(PlanFactory.eINSTANCE.createTask()));
    }
}
