/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.ElementKind;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Node;

class NodesLayoutPolicyTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private Command create(EditPart container, NodeTemplate template, int x, int y) {
        var request = new CreateRequest();
        request.setFactory(template);
        request.setLocation(new Point(x, y));
        return container.getCommand(request);
    }

    private Command change(String type, Point move, Dimension resize, Node... nodes) {
        var request = new ChangeBoundsRequest(type);
        request.setMoveDelta(move);
        request.setSizeDelta(resize);
        request.setResizeDirection(PositionConstants.SOUTH_EAST);
        request.setEditParts(Stream.of(nodes).map(stage::part).toList());
        return ((GraphicalEditPart) stage.part(nodes[0]).getParent()).getCommand(request);
    }

    private void execute(Command command) {
        stage.stack.execute(command);
        stage.flush();
    }

    @Test
    void aNewElementBecomesPartOfTheSubjectAndIsShown() {
        var before = stage.sample.government.getChildren().size();
        execute(create(stage.viewer.getContents(), new NodeTemplate.OfElement(ElementKind.TASK), 800, 400));

        assertEquals(before + 1, stage.sample.government.getChildren().size());
        var task = stage.sample.government.getChildren().getLast();
        assertTrue(ElementKind.TASK.isKindOf(task));
        var node = stage.sample.diagram.getNodes().getLast();
        assertSame(task, node.getObject());
        assertTrue(stage.isShown(node));
        assertEquals(800, node.getBounds().center().x(), 1);

        stage.stack.undo();
        stage.flush();
        assertEquals(before, stage.sample.government.getChildren().size());
        assertFalse(stage.isShown(node));
    }

    @Test
    void aNewUnitGoesToTheRegisterUnderAFreeName() {
        var before = stage.sample.plan.getUnits().size();
        execute(create(stage.viewer.getContents(), new NodeTemplate.OfUnit(), 800, 400));
        execute(create(stage.viewer.getContents(), new NodeTemplate.OfUnit(), 800, 500));

        var units = stage.sample.plan.getUnits();
        assertEquals(before + 2, units.size());
        assertEquals(units.size(), units.stream().map(unit -> unit.getName()).distinct().count());
    }

    @Test
    void aNewNoteBelongsToTheDiagramOnly() {
        execute(create(stage.viewer.getContents(), new NodeTemplate.OfNote(), 800, 400));
        assertNull(stage.sample.diagram.getNodes().getLast().getObject());
    }

    @Test
    void anElementCreatedInANodeBecomesPartOfWhatThatShows() {
        execute(create(stage.part(stage.sample.governmentNode), new NodeTemplate.OfElement(ElementKind.TASK), 100,
                300));

        var node = stage.sample.governmentNode.getChildren().getLast();
        assertSame(stage.sample.government, node.getObject().eContainer());
        assertSame(stage.part(stage.sample.governmentNode), stage.part(node).getParent());
    }

    @Test
    void aSizeThatWasDrawnIsKept() {
        var request = new CreateRequest();
        request.setFactory(new NodeTemplate.OfNote());
        request.setLocation(new Point(700, 400));
        request.setSize(new Dimension(210, 130));
        execute(stage.viewer.getContents().getCommand(request));

        assertEquals(new Bounds(700, 400, 210, 130), stage.sample.diagram.getNodes().getLast().getBounds());
    }

    @Test
    void aPlaceCountsTheZoom() {
        DiagramViewers.zoom(stage.viewer).setZoom(0.5);
        stage.flush();
        var place = new PrecisionPoint(800, 400);
        ((GraphicalEditPart) stage.viewer.getContents()).getContentPane().translateToAbsolute(place);
        execute(create(stage.viewer.getContents(), new NodeTemplate.OfNote(), place.x, place.y));

        assertEquals(800, stage.sample.diagram.getNodes().getLast().getBounds().center().x(), 2);
    }

    @Test
    void severalNodesMoveInOneStep() {
        execute(change(RequestConstants.REQ_MOVE_CHILDREN, new Point(30, 20), new Dimension(),
                stage.sample.networkNode, stage.sample.exchangeNode));

        assertEquals(new Bounds(50, 80, 160, 60), stage.sample.networkNode.getBounds());
        assertEquals(new Bounds(250, 80, 160, 60), stage.sample.exchangeNode.getBounds());
        assertEquals(1, stage.domain.getCommandStack().doneCommands().size());
    }

    @Test
    void bendPointsMoveAlongWithBothEnds() {
        execute(change(RequestConstants.REQ_MOVE_CHILDREN, new Point(30, 20), new Dimension(),
                stage.sample.networkNode, stage.sample.exchangeNode));
        assertEquals(Route.parse("230,110"), stage.sample.networkToExchangeEdge.getRoute());

        stage.stack.undo();
        assertEquals(Route.parse("200,90"), stage.sample.networkToExchangeEdge.getRoute());
    }

    @Test
    void bendPointsOfLinksInsideMoveAlongWithTheirContainer() {
        execute(change(RequestConstants.REQ_MOVE_CHILDREN, new Point(10, 10), new Dimension(),
                stage.sample.governmentNode));
        assertEquals(Route.parse("210,100"), stage.sample.networkToExchangeEdge.getRoute());
    }

    @Test
    void aNodeIsResized() {
        execute(change(RequestConstants.REQ_RESIZE_CHILDREN, new Point(), new Dimension(40, 20), stage.sample.note));
        assertEquals(new Bounds(700, 100, 160, 100), stage.sample.note.getBounds());
    }

    @Test
    void aNodeCannotBecomeTooSmall() {
        execute(change(RequestConstants.REQ_RESIZE_CHILDREN, new Point(), new Dimension(-500, -500),
                stage.sample.note));
        var bounds = stage.sample.note.getBounds();
        assertTrue(bounds.width() > 50 && bounds.height() > 20, bounds.toString());
    }

    @Test
    void aNodeDroppedIntoAContainerStandsInIt() {
        stage.drag(stage.at(stage.sample.note), new Point(100, 300), 0);

        assertSame(stage.sample.governmentNode, stage.sample.note.eContainer());
        assertSame(stage.part(stage.sample.governmentNode), stage.part(stage.sample.note).getParent());
        stage.stack.undo();
        stage.flush();
        assertSame(stage.sample.diagram, stage.sample.note.eContainer());
    }

    @Test
    void aNodeDroppedOnACardDoesNotDisappearInIt() {
        stage.drag(stage.at(stage.sample.note), stage.at(stage.sample.officeNode), 0);
        assertSame(stage.sample.diagram, stage.sample.note.eContainer());
    }

    @Test
    void aPlanThatMayOnlyBeReadRefusesAndSaysWhy() {
        stage.domain.setReadOnly(true);
        var command = create(stage.viewer.getContents(), new NodeTemplate.OfNote(), 800, 400);

        assertFalse(command.canExecute());
        assertNotNull(stage.refusal);
    }
}
