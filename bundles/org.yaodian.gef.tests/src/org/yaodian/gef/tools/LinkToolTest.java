/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.plan.Relation;

class LinkToolTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void use(LinkKind kind) {
        var tool = new LinkTool();
        tool.setFactory(new Kind(kind));
        stage.use(tool);
    }

    private record Kind(LinkKind kind) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return kind;
        }

        @Override
        public Object getObjectType() {
            return kind;
        }
    }

    @Test
    void twoClicksDrawALink() {
        use(LinkKind.RELATION);
        stage.click(stage.at(stage.sample.exchangeNode));
        stage.click(stage.at(stage.sample.portalNode));

        var edge = stage.sample.diagram.getEdges().getLast();
        assertInstanceOf(Relation.class, edge.getObject());
        assertEquals(stage.sample.portalNode, edge.getTarget());
    }

    @Test
    void aLinkMayBeDragged() {
        use(LinkKind.RELATION);
        stage.drag(stage.at(stage.sample.exchangeNode), stage.at(stage.sample.portalNode), 0);

        assertInstanceOf(Relation.class, stage.sample.diagram.getEdges().getLast().getObject());
    }

    @Test
    void whereNoLinkIsAllowedNothingIsDrawnAndTheReasonIsShown() {
        var before = stage.sample.diagram.getEdges().size();
        use(LinkKind.DEPENDENCY);
        stage.click(stage.at(stage.sample.networkNode));
        stage.click(stage.at(stage.sample.exchangeNode));

        assertEquals(before, stage.sample.diagram.getEdges().size());
        assertNotNull(stage.refusal);
    }

    @Test
    void theFactoryOfThePaletteIsTakenAsAProperty() {
        var tool = new LinkTool();
        tool.setProperties(Map.of(CreationTool.PROPERTY_CREATION_FACTORY, new Kind(LinkKind.NOTE_LINE)));
        stage.use(tool);
        stage.click(stage.at(stage.sample.note));
        stage.click(stage.at(stage.sample.officeNode));

        assertEquals(stage.sample.officeNode, stage.sample.diagram.getEdges().getLast().getTarget());
    }
}
