/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.policies.MovedRoutes;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.change.SetDeadlineCommand;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.edit.commands.diagram.ApplyLayoutCommand;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.testing.PlanText;

class GrowingCardsTest {

    private final Stage stage = new Stage();
    private final Node container = stage.sample.governmentNode;
    private final Node card = stage.sample.exchangeNode;

    @BeforeEach
    void fit() {
        execute(new SetBoundsCommand(card, new Bounds(220, 60, 160, NodeLook.heightOf(card, 160))));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void execute(org.eclipse.emf.common.command.Command command) {
        stage.domain.getCommandStack().execute(command);
        stage.flush();
    }

    private int steps() {
        return stage.domain.getCommandStack().doneCommands().size();
    }

    @Test
    void aLongerNameMakesTheCardHigherInTheSameStep() {
        var before = card.getBounds();
        var text = PlanText.of(stage.sample.plan);
        var steps = steps();
        execute(new RenameCommand(stage.sample.exchange, "建成覆盖全市各委办局和区县的政务数据交换与共享平台并投入运行"));
        assertEquals(NodeLook.heightOf(card, before.width()), card.getBounds().height());
        assertTrue(card.getBounds().height() > before.height());
        assertEquals(steps + 1, steps());
        stage.stack.undo();
        assertEquals(text, PlanText.of(stage.sample.plan));
        stage.stack.redo();
        assertTrue(card.getBounds().height() > before.height());
    }

    @Test
    void aBadgeMakesRoomForItself() {
        execute(new SetDeadlineCommand(java.util.List.of(stage.sample.exchange), null, null, null));
        execute(new SetBoundsCommand(card, new Bounds(220, 60, 160, NodeLook.heightOf(card, 160))));
        var before = card.getBounds().height();
        execute(new SetDeadlineCommand(java.util.List.of(stage.sample.exchange), "第三季度末全面完成并验收合格", null, null));
        execute(new AddResponsibilityCommand(stage.sample.exchange, stage.sample.bureau,
                ResponsibilityRole.COOPERATE));
        assertTrue(card.getBounds().height() >= before);
        assertTrue(card.getBounds().height() >= NodeLook.heightOf(card, 160) - 4);
    }

    @Test
    void aContainerGrowsWithWhatIsPutIntoIt() {
        execute(new AddNodeCommand(container, stage.sample.guide, new Bounds(500, 380, 236, 60)));
        assertEquals(new Bounds(0, 0, 746, 450), container.getBounds());
        stage.stack.undo();
        assertEquals(new Bounds(0, 0, 600, 400), container.getBounds());
    }

    @Test
    void aContainerGrowsWhenANodeInsideIsMovedOverItsEdge() {
        execute(MovedRoutes.move(Map.of(card, new Bounds(220, 500, 160, 60))));
        assertEquals(570, container.getBounds().height());
    }

    @Test
    void aLongerTitleOfAContainerPushesItsNodesDown() {
        execute(new SetBoundsCommand(
                Map.of(stage.sample.networkNode, new Bounds(20, NodeLook.heightOf(container, 600), 160, 60),
                        card, new Bounds(220, 100, 160, 60), stage.sample.portalNode, new Bounds(420, 100, 160, 60))));
        var before = stage.sample.networkNode.getBounds().y();
        execute(new RenameCommand(stage.sample.government, "电子政务".repeat(40)));
        assertTrue(stage.sample.networkNode.getBounds().y() > before);
        assertTrue(container.getBounds().height() > 400);
    }

    @Test
    void whoMakesACardSmallerIsLeftAlone() {
        var small = new Bounds(220, 60, 100, 36);
        execute(new SetBoundsCommand(card, small));
        assertEquals(small, card.getBounds());
        var low = new Bounds(0, 0, 600, 50);
        execute(new SetBoundsCommand(container, low));
        assertEquals(low, container.getBounds());
    }

    @Test
    void aLayoutKnowsBest() {
        var place = new Bounds(220, 900, 160, 60);
        execute(new ApplyLayoutCommand(stage.sample.diagram, Map.of(card, place), Map.of()));
        assertEquals(400, container.getBounds().height());
    }

    @Test
    void nudgingOverTheEdgeGrowsWithTheNudge() {
        var steps = steps();
        execute(new SetBoundsCommand(card, new Bounds(220, 325, 160, 60)));
        stage.select(card);
        for (int i = 0; i < 3; i++) {
            stage.key(SWT.ARROW_DOWN, (char) 0, SWT.MOD1);
        }
        assertEquals(425, container.getBounds().height());
        assertEquals(steps + 2, steps());
        stage.stack.undo();
        assertEquals(400, container.getBounds().height());
    }
}
