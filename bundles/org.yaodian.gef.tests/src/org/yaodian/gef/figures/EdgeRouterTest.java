/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.gef.LayerConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.Stage;
import org.yaodian.gef.parts.DiagramRootEditPart;
import org.yaodian.gef.policies.MovedRoutes;
import org.yaodian.model.geometry.Bounds;

/** Only what has changed is routed: counted, not timed. */
class EdgeRouterTest {

    private static final class Counting extends AbstractRouter {

        private final EdgeRouter router = new EdgeRouter();
        private final Set<Connection> routed = new HashSet<>();

        @Override
        public void route(Connection connection) {
            routed.add(connection);
            router.route(connection);
        }

        @Override
        public void setConstraint(Connection connection, Object constraint) {
            router.setConstraint(connection, constraint);
        }

        @Override
        public Object getConstraint(Connection connection) {
            return router.getConstraint(connection);
        }
    }

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aMovedNodeRoutesItsOwnLinksOnly() {
        var counting = new Counting();
        var root = (DiagramRootEditPart) stage.viewer.getRootEditPart();
        ((ConnectionLayer) root.getLayer(LayerConstants.CONNECTION_LAYER)).setConnectionRouter(counting);
        stage.flush();
        counting.routed.clear();
        var edge = stage.sample.diagram.getEdges().getFirst();
        var node = edge.getSource();
        var place = node.getBounds();
        stage.stack.execute(new EmfCommand(MovedRoutes.move(java.util.Map.of(node,
                new Bounds(place.x() + 40, place.y() + 30, place.width(), place.height())))));
        stage.flush();
        var own = new HashSet<Connection>();
        stage.sample.diagram.getEdges().stream().filter(each -> each.getSource() == node || each.getTarget() == node)
                .forEach(each -> own.add(stage.part(each).getFigure()));
        assertEquals(own, counting.routed);
    }
}
