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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.edit.commands.diagram.CollapseCommand;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

class NodeEditPartTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void execute(org.eclipse.emf.common.command.Command command) {
        stage.domain.getCommandStack().execute(command);
        stage.flush();
    }

    @Test
    void nodesInsideANodeAreItsChildren() {
        assertSame(stage.part(stage.sample.governmentNode), stage.part(stage.sample.networkNode).getParent());
        assertEquals(new Rectangle(20, 60, 160, 60), stage.part(stage.sample.networkNode).getFigure().getBounds());
    }

    @Test
    void aFigureFollowsTheBoundsOfItsNode() {
        execute(new SetBoundsCommand(stage.sample.officeNode, new Bounds(710, 30, 130, 50)));
        assertEquals(new Rectangle(710, 30, 130, 50), stage.part(stage.sample.officeNode).getFigure().getBounds());

        stage.stack.undo();
        stage.flush();
        assertEquals(new Rectangle(700, 0, 120, 40), stage.part(stage.sample.officeNode).getFigure().getBounds());
    }

    @Test
    void boundsInTheDiagramCountTheNodesAround() {
        execute(new SetBoundsCommand(stage.sample.governmentNode, new Bounds(50, 70, 600, 400)));
        assertEquals(new Bounds(70, 130, 160, 60), stage.part(stage.sample.networkNode).getFigure().getDiagramBounds());
    }

    @Test
    void aNewNodeAppearsAndGoesWithUndo() {
        var addition = new AddNodeCommand(stage.sample.diagram, stage.sample.guide, new Bounds(700, 300, 200, 60));
        execute(addition);
        assertTrue(stage.isShown(addition.node()));

        stage.stack.undo();
        stage.flush();
        assertFalse(stage.isShown(addition.node()));
    }

    @Test
    void aNodeTakenOutTakesItsLinksAlong() {
        execute(new DeleteFromDiagramCommand(List.of(stage.sample.networkNode)));
        assertFalse(stage.isShown(stage.sample.networkNode));
        assertFalse(stage.isShown(stage.sample.networkToExchangeEdge));
        assertTrue(stage.part(stage.sample.exchangeNode).getTargetConnections().isEmpty());

        stage.stack.undo();
        stage.flush();
        assertTrue(stage.isShown(stage.sample.networkNode));
        assertSame(stage.part(stage.sample.networkNode), stage.part(stage.sample.networkToExchangeEdge).getSource());
        assertSame(stage.part(stage.sample.exchangeNode), stage.part(stage.sample.networkToExchangeEdge).getTarget());
    }

    @Test
    void anElementDeletedFromThePlanIsGoneFromTheDiagram() {
        execute(new DeleteFromPlanCommand(List.of(stage.sample.network)));
        assertFalse(stage.isShown(stage.sample.networkNode));
        assertFalse(stage.isShown(stage.sample.networkLeadEdge));
    }

    @Test
    void aNewLinkAppearsAtBothEnds() {
        var connection = new ConnectNodesCommand(stage.sample.exchangeNode, stage.sample.portalNode,
                new NewLink.OfRelation(null));
        execute(connection);

        var part = stage.part(connection.edge());
        assertSame(stage.part(stage.sample.exchangeNode), part.getSource());
        assertSame(stage.part(stage.sample.portalNode), part.getTarget());
    }

    @Test
    void aNewNameIsDrawnAtOnceAndOnlyThere() {
        var before = stage.picture(stage.sample.networkNode);
        var other = stage.picture(stage.sample.exchangeNode);
        execute(new RenameCommand(stage.sample.network, "另一个名称"));

        assertFalse(Arrays.equals(before, stage.picture(stage.sample.networkNode)));
        assertArrayEquals(other, stage.picture(stage.sample.exchangeNode));
    }

    @Test
    void aCardShowsItsLeadUnitAsSoonAsThereIsOne() {
        stage.sample.network.getResponsibilities().clear();
        execute(new SetBoundsCommand(stage.sample.networkNode, new Bounds(20, 60, 200, 100)));
        var before = stage.picture(stage.sample.networkNode);
        execute(new AddResponsibilityCommand(stage.sample.network, stage.sample.bureau, ResponsibilityRole.LEAD));
        var led = stage.picture(stage.sample.networkNode);
        assertFalse(Arrays.equals(before, led));

        execute(new RenameCommand(stage.sample.bureau, "市交通管理局"));
        assertFalse(Arrays.equals(led, stage.picture(stage.sample.networkNode)));
    }

    @Test
    void aCollapsedNodeHidesWhatIsInsideAndKeepsItsLinks() {
        execute(new CollapseCommand(List.of(stage.sample.governmentNode), true));

        assertFalse(stage.isShown(stage.sample.networkNode));
        assertFalse(stage.isShown(stage.sample.networkToExchangeEdge));
        assertSame(stage.part(stage.sample.governmentNode), stage.part(stage.sample.networkLeadEdge).getTarget());

        stage.stack.undo();
        stage.flush();
        assertSame(stage.part(stage.sample.networkNode), stage.part(stage.sample.networkLeadEdge).getTarget());
        assertSame(stage.part(stage.sample.networkNode), stage.part(stage.sample.networkToExchangeEdge).getSource());
    }

    @Test
    void aLinkToAHiddenNodeEndsAtTheCollapsedOne() {
        execute(new CollapseCommand(List.of(stage.sample.governmentNode), true));
        var connection = new ConnectNodesCommand(stage.sample.officeNode, stage.sample.portalNode,
                new NewLink.OfResponsibility(ResponsibilityRole.SUPERVISE));
        execute(connection);

        assertSame(stage.part(stage.sample.governmentNode), stage.part(connection.edge()).getTarget());
    }

    @Test
    void aPartAdaptsToWhatItShows() {
        var part = stage.part(stage.sample.networkNode);
        assertSame(stage.sample.network, part.getAdapter(EObject.class));
        assertSame(stage.sample.network, part.getAdapter(Element.class));
        assertSame(stage.sample.networkNode, part.getAdapter(Node.class));
        assertSame(stage.sample.office, stage.part(stage.sample.officeNode).getAdapter(Unit.class));
        assertSame(stage.sample.note, stage.part(stage.sample.note).getAdapter(EObject.class));
    }

    @Test
    void aScreenReaderHearsKindAndName() {
        var event = new AccessibleEvent(this);
        ((AccessibleEditPart) stage.part(stage.sample.networkNode).getAdapter(AccessibleEditPart.class)).getName(event);

        assertTrue(event.result.contains("建成政务外网"), event.result);
        assertNotEquals("建成政务外网", event.result);
    }

    private int heard() {
        var event = new AccessibleControlEvent(this);
        ((AccessibleEditPart) stage.viewer.getContents().getAdapter(AccessibleEditPart.class)).getChildren(event);
        return event.children.length;
    }

    @Test
    void aScreenReaderHearsOfNodesInViewAndOfSelectedOnes() {
        var before = heard();
        execute(new SetBoundsCommand(stage.sample.officeNode, new Bounds(90_000, 90_000, 100, 40)));
        assertEquals(before - 1, heard());

        stage.viewer.select(stage.part(stage.sample.officeNode));
        assertEquals(before, heard());
    }

    @Test
    void nothingListensAnyMoreAfterThePageIsClosed() {
        var before = stage.sample.network.eAdapters().size();
        stage.show(stage.sample.plan.getDiagrams().getFirst());
        assertEquals(before, stage.sample.network.eAdapters().size());

        stage.viewer.setContents(PlanFactory.eINSTANCE.createDiagram());
        assertTrue(stage.sample.network.eAdapters().stream().noneMatch(ModelWatch.class::isInstance));
        assertTrue(stage.sample.networkNode.eAdapters().stream().noneMatch(ModelWatch.class::isInstance));
        assertTrue(stage.sample.networkToExchangeEdge.eAdapters().stream().noneMatch(ModelWatch.class::isInstance));
    }
}
