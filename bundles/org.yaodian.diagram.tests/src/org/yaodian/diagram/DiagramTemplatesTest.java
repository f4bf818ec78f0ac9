/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/** What stands in diagrams made from a template. */
class DiagramTemplatesTest {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final WorkPlan plan = FACTORY.createWorkPlan();
    private final Task task = add(FACTORY.createTask());
    private final Task other = add(FACTORY.createTask());
    private final InformationSystem system = add(FACTORY.createInformationSystem());

    private <E extends Element> E add(E element) {
        plan.getChildren().add(element);
        return element;
    }

    private void relate(Element from, Element to) {
        var relation = FACTORY.createRelation();
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
    }

    private static Set<EObject> shown(Diagram diagram) {
        return diagram.getNodes().stream().map(Node::getObject).collect(Collectors.toSet());
    }

    @Test
    void theLandscapeShowsAllSystemsAndNothingElse() {
        assertEquals(Set.of(system), shown(DiagramTemplates.systems(plan)));
    }

    @Test
    void aUnitsDiagramShowsWhatItHasAPartIn() {
        var unit = FACTORY.createUnit();
        var part = FACTORY.createResponsibility();
        part.setUnit(unit);
        other.getResponsibilities().add(part);
        assertEquals(Set.of(other), shown(DiagramTemplates.ofUnit(plan, unit)));
    }

    @Test
    void datesComeInOrder() {
        task.setPlannedFinish(LocalDate.of(2007, 9, 1));
        other.setPlannedFinish(LocalDate.of(2007, 3, 1));
        assertEquals(List.of(other, task),
                DiagramTemplates.dates(plan).getNodes().stream().map(Node::getObject).toList());
    }

    @Test
    void neighboursComeWithTheLinksBetweenThem() {
        relate(task, system);
        var diagram = DiagramTemplates.neighbours(plan, List.of(task));
        assertEquals(Set.of(task, system), shown(diagram));
        assertEquals(1, diagram.getEdges().size());
    }

    @Test
    void aCopyShowsTheSameUnderAnotherNameAndWaitsForNewIds() {
        relate(task, system);
        var diagram = DiagramTemplates.neighbours(plan, List.of(task));
        diagram.getNodes().getFirst().setId("n");
        var copy = DiagramTemplates.copy(diagram);
        assertEquals(shown(diagram), shown(copy));
        assertNull(copy.getNodes().getFirst().getId());
        assertNotEquals(diagram.getName(), copy.getName());
        assertTrue(copy.getNodes().contains(copy.getEdges().getFirst().getSource()));
    }
}
