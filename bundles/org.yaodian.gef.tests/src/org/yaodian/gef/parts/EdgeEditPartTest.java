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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import java.util.Map;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.RoutingListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.edit.commands.diagram.SetRouteCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.edit.commands.diagram.MoveNodesCommand;
import org.yaodian.model.plan.PlanFactory;

class EdgeEditPartTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void execute(org.eclipse.emf.common.command.Command command) {
        stage.domain.getCommandStack().execute(command);
        stage.flush();
    }

    private List<Point> points(Edge edge) {
        var points = stage.part(edge).getFigure().getPoints();
        return IntStream.range(0, points.size()).mapToObj(points::getPoint).toList();
    }

    @Test
    void aLinkRunsOverItsBendPointsFromOutlineToOutline() {
        var points = points(stage.sample.networkToExchangeEdge);
        assertEquals(List.of(new Point(180, 90), new Point(200, 90), new Point(220, 90)), points);
    }

    @Test
    void aLinkWithoutBendPointsRunsAtRightAngles() {
        var points = points(stage.sample.networkLeadEdge);
        for (int i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).x == points.get(i - 1).x || points.get(i).y == points.get(i - 1).y,
                    points.toString());
        }
    }

    @Test
    void aLinkFollowsItsRouteAndUndo() {
        execute(new SetRouteCommand(stage.sample.networkToExchangeEdge,
                Route.parse("190,90 190,200 210,200 210,90")));
        assertEquals(6, points(stage.sample.networkToExchangeEdge).size());

        stage.stack.undo();
        stage.flush();
        assertEquals(3, points(stage.sample.networkToExchangeEdge).size());
    }

    @Test
    void aLinkFollowsTheNodesItJoins() {
        execute(new SetBoundsCommand(stage.sample.governmentNode, new Bounds(0, 50, 600, 400)));
        assertEquals(140, points(stage.sample.noteLine).getLast().y, 40);
        assertEquals(new Point(200, 90), points(stage.sample.networkToExchangeEdge).get(1));
    }

    @Test
    void zoomingAndScrollingRouteNothing() {
        var routed = new int[1];
        stage.part(stage.sample.networkLeadEdge).getFigure().addRoutingListener(new RoutingListener.Stub() {
            @Override
            public void postRoute(Connection connection) {
                routed[0]++;
            }
        });
        DiagramViewers.zoom(stage.viewer).setZoom(2);
        stage.flush();
        stage.canvas().getViewport().setViewLocation(100, 50);
        stage.flush();
        assertEquals(0, routed[0]);
    }

    @Test
    void movingANodeRoutesOnlyItsOwnLinks() {
        var routed = new int[1];
        stage.part(stage.sample.networkToExchangeEdge).getFigure().addRoutingListener(new RoutingListener.Stub() {
            @Override
            public void postRoute(Connection connection) {
                routed[0]++;
            }
        });
        execute(new SetBoundsCommand(stage.sample.note, new Bounds(720, 150, 120, 80)));
        assertEquals(0, routed[0]);
    }

    @Test
    void aReconnectedLinkEndsAtTheOtherNode() {
        execute(new ReconnectCommand(stage.sample.networkLeadEdge, stage.sample.officeNode, stage.sample.portalNode));
        assertSame(stage.part(stage.sample.portalNode), stage.part(stage.sample.networkLeadEdge).getTarget());

        stage.stack.undo();
        stage.flush();
        assertSame(stage.part(stage.sample.networkNode), stage.part(stage.sample.networkLeadEdge).getTarget());
    }

    @Test
    void aPartAdaptsToTheLinkItDraws() {
        var part = stage.part(stage.sample.networkToExchangeEdge);
        assertSame(stage.sample.networkToExchange, part.getAdapter(EObject.class));
        assertSame(stage.sample.networkToExchange, part.getAdapter(Dependency.class));
        assertSame(stage.sample.noteLine, stage.part(stage.sample.noteLine).getAdapter(EObject.class));
    }

    @Test
    void aNodeThatIsMovedIntoACollapsedOneIsStoodForByIt() {
        var chapter = PlanFactory.eINSTANCE.createNode();
        chapter.setObject(stage.sample.economy);
        chapter.setBounds(new Bounds(700, 300, 200, 100));
        chapter.getChildren().add(PlanFactory.eINSTANCE.createNode());
        chapter.setCollapsed(true);
        stage.sample.diagram.getNodes().add(chapter);
        var stack = stage.domain.getCommandStack();
        stack.execute(new MoveNodesCommand(chapter, Map.of(stage.sample.networkNode, new Bounds(10, 10, 160, 60))));
        stage.flush();
        assertSame(stage.part(chapter), stage.part(stage.sample.networkToExchangeEdge).getSource());
        assertSame(stage.part(chapter), stage.part(stage.sample.networkLeadEdge).getTarget());
        stack.execute(new MoveNodesCommand(stage.sample.diagram,
                Map.of(stage.sample.networkNode, new Bounds(10, 500, 160, 60))));
        stage.flush();
        assertSame(stage.part(stage.sample.networkNode), stage.part(stage.sample.networkToExchangeEdge).getSource());
        assertSame(stage.part(stage.sample.exchangeNode), stage.part(stage.sample.networkToExchangeEdge).getTarget());
    }
}
