/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

class PasteDrawingCommandTest {

    private static final Point SHIFT = new Point(20, 30);

    private final SamplePlan sample = new SamplePlan();
    private final CommandHarness harness = new CommandHarness(sample.plan);

    private static Diagram diagram(WorkPlan plan) {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        plan.getDiagrams().add(diagram);
        return diagram;
    }

    private PlanFragment copied(Node... nodes) {
        return PlanFragment.parse(PlanFragment.ofNodes(List.of(nodes)).toText()).orElseThrow();
    }

    @Test
    void intoAnotherDiagramOfThePlanTheSameElementsAreShown() {
        var target = diagram(sample.plan);
        var command = new PasteDrawingCommand(target, copied(sample.networkNode, sample.exchangeNode), SHIFT, false);
        harness.verify(command);
        assertFalse(command.makesCopies());
        assertEquals(List.of(sample.network, sample.exchange),
                target.getNodes().stream().map(Node::getObject).toList());
        assertEquals(new Bounds(40, 90, 160, 60), target.getNodes().get(0).getBounds());
        assertSame(sample.networkToExchange, target.getEdges().get(0).getObject());
        assertEquals(List.of(new Point(220, 120)), target.getEdges().get(0).getRoute().points());
    }

    @Test
    void intoTheSameDiagramCopiesAreMade() {
        var elements = sample.elements().size();
        harness.verify(new PasteDrawingCommand(sample.diagram, copied(sample.networkNode, sample.exchangeNode), SHIFT,
                false));
        var pasted = sample.diagram.getNodes().subList(3, 5);
        assertNotSame(sample.network, pasted.get(0).getObject());
        assertEquals(elements + 5, sample.elements().size());
        assertEquals(2, sample.diagram.getEdges().stream().filter(edge -> edge.getSource() == pasted.get(0)
                || edge.getTarget() == pasted.get(0)).count());
    }

    @Test
    void copiesAreMadeWhereTheyAreWanted() {
        var target = diagram(sample.plan);
        harness.verify(new PasteDrawingCommand(target, copied(sample.networkNode), SHIFT, true));
        assertNotSame(sample.network, target.getNodes().get(0).getObject());
    }

    @Test
    void intoAnotherPlanElementsUnitsAndNestingComeAlong() {
        var other = Plans.empty();
        var target = diagram(other);
        var fragment = copied(sample.governmentNode, sample.officeNode, sample.note);
        new CommandHarness(other).verify(new PasteDrawingCommand(target, fragment, SHIFT, false));
        assertEquals(3, target.getNodes().size());
        assertEquals(3, target.getNodes().get(0).getChildren().size());
        assertTrue(other.getUnits().contains(target.getNodes().get(1).getObject()));
        assertEquals(List.of("电子政务"), other.getChildren().stream().map(each -> each.getName()).toList());
        assertTrue(target.getEdges().size() >= 3);
    }

    @Test
    void aUnitAloneGoesIntoTheRegisterOfAnotherPlan() {
        var other = Plans.empty();
        var target = diagram(other);
        new CommandHarness(other).verify(new PasteDrawingCommand(target, copied(sample.officeNode), SHIFT, false));
        assertSame(other.getUnits().get(0), target.getNodes().get(0).getObject());
    }

    @Test
    void aUnitIsShownOnlyOnce() {
        var command = new PasteDrawingCommand(sample.diagram, copied(sample.officeNode), SHIFT, false);
        assertFalse(command.canExecute());
        harness.verify(new PasteDrawingCommand(sample.diagram, copied(sample.officeNode, sample.note), SHIFT, false));
        assertEquals(4, sample.diagram.getNodes().size());
    }

    @Test
    void whatWasDeletedMeanwhileIsPastedAsACopy() {
        var fragment = copied(sample.networkNode);
        sample.government.getChildren().remove(sample.network);
        sample.governmentNode.getChildren().remove(sample.networkNode);
        assertTrue(new PasteDrawingCommand(sample.diagram, fragment, SHIFT, false).makesCopies());
    }

    @Test
    void copyingChangesNothing() {
        var before = PlanText.of(sample.plan);
        copied(sample.governmentNode, sample.officeNode);
        assertEquals(before, PlanText.of(sample.plan));
    }
}
