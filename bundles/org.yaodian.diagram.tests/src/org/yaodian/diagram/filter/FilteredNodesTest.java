/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yaodian.diagram.shape.Light;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;

/** What a filter leaves out. */
@SuppressWarnings("nls")
class FilteredNodesTest {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2007, 6, 1);

    private final Diagram diagram = FACTORY.createDiagram();
    private final Node chapter = node("chapter", FACTORY.createChapter());
    private final Node task = node("task", FACTORY.createTask());
    private final Node system = node("system", FACTORY.createInformationSystem());
    private final Node target = node("target", FACTORY.createTarget());

    FilteredNodesTest() {
        chapter.getChildren().add(task);
        link(task, system);
        link(system, target);
    }

    private Node node(String id, Identified object) {
        var node = FACTORY.createNode();
        node.setId(id);
        node.setObject(object);
        diagram.getNodes().add(node);
        return node;
    }

    private void link(Node from, Node to) {
        var edge = FACTORY.createEdge();
        edge.setSource(from);
        edge.setTarget(to);
        diagram.getEdges().add(edge);
    }

    private Set<Node> out(String filter) {
        return FilteredNodes.of(diagram, DiagramFilter.parse(filter), TODAY).out();
    }

    @Test
    void onlySomeKindsAndWhatTheyStandInAreKept() {
        assertEquals(Set.of(system, target), out("kind=task"));
    }

    @Test
    void someKindsAreLeftOut() {
        assertEquals(Set.of(system), out("kind!=system"));
    }

    @Test
    void aFocusReachesAsFarAsItsDepth() {
        assertEquals(Set.of(chapter, task, system), out("focus=target; depth=0"));
        assertEquals(Set.of(chapter, task), out("focus=target; depth=1"));
        assertEquals(Set.of(), out("focus=target; depth=2"));
        assertEquals(Set.of(target), out("focus=chapter; depth=1"));
    }

    @Test
    void aUnitIsFoundByItsPartInTheElementOrAroundIt() {
        var unit = FACTORY.createUnit();
        unit.setId("u1");
        var part = FACTORY.createResponsibility();
        part.setRole(ResponsibilityRole.LEAD);
        part.setUnit(unit);
        ((org.yaodian.model.plan.Element) system.getObject()).getResponsibilities().add(part);
        assertEquals(Set.of(chapter, task, target), out("unit=u1"));
        assertEquals(Set.of(system), out("unit=-"));
    }

    @Test
    void aSectorIsThatOfTheType() {
        ((org.yaodian.model.plan.Element) system.getObject()).setTypeId("egov.portal");
        assertEquals(Set.of(chapter, task, target), out("sector=egov"));
    }

    @Test
    void lightsAreThoseOfTheDay() {
        var late = (org.yaodian.model.plan.Task) task.getObject();
        late.setPlannedFinish(TODAY.minusDays(1));
        late.setPercent(40);
        assertEquals(Light.OVERDUE, Light.of(late, TODAY));
        assertEquals(Light.NEAR_DUE, Light.of(late, TODAY.minusDays(10)));
        assertEquals(Light.ON_TRACK, Light.of(late, TODAY.minusDays(60)));
        late.setPlannedStart(TODAY.minusDays(101));
        assertEquals(Light.BEHIND, Light.of(late, TODAY.minusDays(20)));
        late.setActualFinish(TODAY);
        assertEquals(Light.DONE, Light.of(late, TODAY));
        assertEquals(Set.of(system, target), out("light=done"));
    }

    @Test
    void tasksThatNobodyFollowsHaveNoLight() {
        var old = (org.yaodian.model.plan.Task) task.getObject();
        old.setPlannedFinish(TODAY.minusYears(1));
        assertEquals(Light.NONE, Light.of(old, TODAY));
    }

    @Test
    void dimmingHidesNothing() {
        var dimmed = FilteredNodes.of(diagram, DiagramFilter.parse("mode=dim; kind=task"), TODAY);
        assertFalse(dimmed.hides(system));
        assertTrue(dimmed.isPale(system));
        assertTrue(dimmed.isPale(diagram.getEdges().getFirst()));
        assertFalse(dimmed.isPale(task));
    }
}
