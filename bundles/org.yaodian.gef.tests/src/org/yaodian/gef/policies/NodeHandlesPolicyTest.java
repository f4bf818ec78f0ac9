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

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.plan.Node;

class NodeHandlesPolicyTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void select(Node... nodes) {
        stage.viewer.deselectAll();
        for (Node node : nodes) {
            stage.viewer.appendSelection(stage.part(node));
        }
        stage.flush();
    }

    private long linkHandles() {
        var layers = (LayerManager) stage.viewer.getEditPartRegistry().get(LayerManager.ID);
        IFigure layer = layers.getLayer(LayerConstants.HANDLE_LAYER);
        return layer.getChildren().stream().filter(LinkHandle.class::isInstance).count();
    }

    @Test
    void theSelectedNodeHasHandlesToDrawLinksFrom() {
        var node = stage.sample.diagram.getNodes().getFirst();
        select(node);
        assertEquals(2, linkHandles());
    }

    @Test
    void ofSeveralNodesOnlyTheLastHasThem() {
        var nodes = stage.sample.diagram.getNodes();
        select(nodes.get(0), nodes.get(1));
        assertEquals(2, linkHandles());
    }
}
