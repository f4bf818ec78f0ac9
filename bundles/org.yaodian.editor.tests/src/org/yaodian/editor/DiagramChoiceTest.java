/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

class DiagramChoiceTest {

    private final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    private final Chapter chapter = PlanFactory.eINSTANCE.createChapter();
    private final Task task = PlanFactory.eINSTANCE.createTask();
    private final Diagram overview = diagram();
    private final Diagram ofChapter = diagram();

    DiagramChoiceTest() {
        plan.getChildren().add(chapter);
        chapter.getChildren().add(task);
        ofChapter.setSubject(chapter);
    }

    private Diagram diagram() {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        plan.getDiagrams().add(diagram);
        return diagram;
    }

    private void draw(Diagram diagram) {
        var outer = PlanFactory.eINSTANCE.createNode();
        var inner = PlanFactory.eINSTANCE.createNode();
        inner.setObject(task);
        outer.getChildren().add(inner);
        diagram.getNodes().add(outer);
    }

    @Test
    void theDiagramInFrontIsPreferred() {
        draw(overview);
        draw(ofChapter);
        assertEquals(Optional.of(overview), DiagramChoice.of(plan, task, Optional.of(overview), diagram -> true));
    }

    @Test
    void theDiagramOfTheChapterComesNext() {
        draw(overview);
        draw(ofChapter);
        assertEquals(Optional.of(ofChapter), DiagramChoice.of(plan, task, Optional.empty(), diagram -> true));
    }

    @Test
    void anyDiagramThatShowsItWillDo() {
        draw(overview);
        assertEquals(Optional.of(overview), DiagramChoice.of(plan, task, Optional.of(ofChapter), diagram -> true));
    }

    @Test
    void whatIsDrawnNowhereHasNoDiagram() {
        assertEquals(Optional.empty(), DiagramChoice.of(plan, task, Optional.of(overview), diagram -> true));
    }

    @Test
    void aPathIsShownWhereTheMostOfItIsDrawn() {
        draw(overview);
        draw(ofChapter);
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(chapter);
        ofChapter.getNodes().add(node);
        var path = java.util.List.of(task, chapter);
        assertEquals(Optional.of(ofChapter),
                DiagramChoice.ofMost(plan, path, Optional.of(overview), diagram -> true));
        assertEquals(Optional.of(overview),
                DiagramChoice.ofMost(plan, path, Optional.empty(), diagram -> diagram != ofChapter));
        assertEquals(Optional.of(overview),
                DiagramChoice.ofMost(plan, path.subList(0, 1), Optional.of(overview), diagram -> true));
    }
}
