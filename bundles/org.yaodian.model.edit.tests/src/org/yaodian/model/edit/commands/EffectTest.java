/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.change.ChangeKindCommand;
import org.yaodian.model.edit.commands.change.JoinTasksCommand;
import org.yaodian.model.edit.commands.change.MergeUnitsCommand;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.edit.commands.change.SetLeadCommand;
import org.yaodian.model.edit.commands.change.SplitTaskCommand;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.SamplePlan;

class EffectTest {

    private final SamplePlan sample = new SamplePlan();
    private final CommandHarness harness = new CommandHarness(sample.plan);

    private void execute(Refusable command) {
        harness.verify(command);
    }

    @Test
    void anElementAtTheEndGetsTheNextCode() {
        sample.portal.setCode("4.9");
        var command = new CreateElementCommand(sample.government, ElementKind.TASK, -1, "新任务");
        execute(command);
        assertEquals("4.10", command.element().getCode());
    }

    @Test
    void theFirstElementOfAnotherOneGetsItsCodeAndOne() {
        sample.portal.setCode("4.9");
        var command = new CreateElementCommand(sample.portal, ElementKind.TASK, -1, "新任务");
        execute(command);
        assertEquals("4.9.1", command.element().getCode());
    }

    @Test
    void movedElementsStandBeforeTheOneTheyWereDroppedOn() {
        execute(new MoveElementsCommand(List.of(sample.network), sample.government, 2));
        assertEquals(List.of(sample.exchange, sample.network, sample.portal), sample.government.getChildren());
    }

    @Test
    void whatIsDeletedFromADiagramStaysInThePlan() {
        execute(new DeleteFromDiagramCommand(List.of(sample.networkNode)));
        assertTrue(sample.government.getChildren().contains(sample.network));
        assertEquals(List.of(sample.noteLine), sample.diagram.getEdges());
    }

    @Test
    void aResponsibilityKeepsTheNameOfADeletedUnit() {
        execute(new DeleteFromPlanCommand(List.of(sample.bureau)));
        assertNull(sample.networkPartner.getUnit());
        assertEquals("市交通局", sample.networkPartner.getText());
    }

    @Test
    void aDeletedTaskTakesItsLinksDrawingsAndBaselineEntriesAlong() {
        execute(new DeleteFromPlanCommand(List.of(sample.network)));
        assertEquals(List.of(sample.exchangeToPortal), sample.plan.getDependencies());
        assertEquals(List.of(sample.meetingToGuide), sample.plan.getRelations());
        assertEquals(2, sample.baseline.getEntries().size());
        assertEquals(List.of(sample.noteLine), sample.diagram.getEdges());
    }

    @Test
    void whoLedBeforeCooperates() {
        execute(new SetLeadCommand(List.of(sample.network), sample.bureau));
        assertEquals(ResponsibilityRole.COOPERATE, sample.networkLead.getRole());
        assertEquals(ResponsibilityRole.LEAD, sample.networkPartner.getRole());
    }

    @Test
    void aMergedUnitLendsItsNameAsAlias() {
        execute(new MergeUnitsCommand(sample.bureau, List.of(sample.office)));
        assertTrue(sample.bureau.getAliases().containsAll(List.of("市信息化委员会", "信息委", "市信息委")));
        assertFalse(sample.plan.getUnits().contains(sample.office));
        assertEquals(List.of(sample.bureau, sample.bureau),
                sample.network.getResponsibilities().stream().map(Responsibility::getUnit).toList());
    }

    @Test
    void anElementOfAnotherKindKeepsItsIdPlaceChildrenAndDrawings() {
        var command = new ChangeKindCommand(sample.network, ElementKind.SYSTEM);
        var id = sample.network.getId();
        execute(command);
        var system = command.replacement();
        assertEquals(id, system.getId());
        assertSame(system, sample.government.getChildren().get(0));
        assertEquals(List.of(sample.cabling, sample.platform), system.getChildren());
        assertSame(system, sample.networkNode.getObject());
        assertEquals(List.of(sample.exchangeToPortal), sample.plan.getDependencies());
    }

    @Test
    void thePartsOfASplitTaskHaveItsUnitsAndIdsOfTheirOwn() {
        execute(new SplitTaskCommand(sample.network, List.of("一期", "二期")));
        var part = sample.government.getChildren().get(1);
        assertEquals("二期", part.getName());
        assertEquals(2, part.getResponsibilities().size());
        assertNotEquals(sample.networkLead.getId(), part.getResponsibilities().get(0).getId());
    }

    @Test
    void aJoinedTaskTakesOverLinksWithoutDoublingThem() {
        execute(new JoinTasksCommand(List.of(sample.exchange, sample.network), "合并"));
        assertEquals(1, sample.exchange.getSuccessors().size());
        assertEquals(List.of(), sample.exchange.getPredecessors());
        assertTrue(sample.exchange.getChildren().contains(sample.cabling));
    }

    @Test
    void anEdgeFollowsItsLinkOrGoes() {
        execute(new ReconnectCommand(sample.networkToExchange, sample.exchange, sample.network));
        assertSame(sample.exchangeNode, sample.networkToExchangeEdge.getSource());
        assertNull(sample.networkToExchangeEdge.getRoute());
        execute(new ReconnectCommand(sample.networkToExchange, sample.cabling, sample.portal));
        assertFalse(sample.diagram.getEdges().contains(sample.networkToExchangeEdge));
    }

    @Test
    void anAddedNodeComesWithTheEdgesToWhatIsDrawn() {
        execute(new AddNodeCommand(sample.diagram, sample.bureau, new Bounds(0, 0, 10, 10)));
        var edges = sample.diagram.getEdges();
        assertSame(sample.networkPartner, edges.get(edges.size() - 1).getObject());
    }

    @Test
    void manyLinksGoTogetherAndComeBackInTheirPlaces() {
        for (int i = 0; i < 100; i++) {
            var relation = PlanFactory.eINSTANCE.createRelation();
            relation.setId("many" + i);
            relation.setFrom(i % 3 == 0 ? sample.portal : sample.network);
            relation.setTo(sample.exchange);
            sample.plan.getRelations().add(relation);
        }
        execute(new DeleteFromPlanCommand(List.of(sample.network)));
        assertEquals(34, sample.exchange.getIncomingRelations().size());
    }
}
