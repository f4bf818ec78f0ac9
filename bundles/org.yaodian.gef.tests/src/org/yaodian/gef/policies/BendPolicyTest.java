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
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.BendpointRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.geometry.Route;

class BendPolicyTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void bend(String type, int index, int x, int y) {
        var request = new BendpointRequest();
        request.setType(type);
        request.setSource(stage.part(stage.sample.networkToExchangeEdge));
        request.setIndex(index);
        request.setLocation(new Point(x, y));
        stage.stack.execute(stage.part(stage.sample.networkToExchangeEdge).getCommand(request));
        stage.flush();
    }

    @Test
    void aBendPointIsMade() {
        bend(RequestConstants.REQ_CREATE_BENDPOINT, 1, 210, 150);
        assertEquals(Route.parse("200,90 210,150"), stage.sample.networkToExchangeEdge.getRoute());
    }

    @Test
    void aBendPointIsMoved() {
        bend(RequestConstants.REQ_MOVE_BENDPOINT, 0, 205, 160);
        assertEquals(Route.parse("205,160"), stage.sample.networkToExchangeEdge.getRoute());
    }

    @Test
    void aBendPointDraggedBackIntoTheLineGoesAway() {
        stage.select(stage.sample.networkToExchangeEdge);
        bend(RequestConstants.REQ_MOVE_BENDPOINT, 0, 205, 160);
        stage.drag(new Point(205, 160), new Point(200, 90), 0);
        assertNull(stage.sample.networkToExchangeEdge.getRoute());
    }
}
