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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;

class KeyLinkToolTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void connect() {
        stage.key('k', 'k', SWT.MOD1);
    }

    @Test
    void arrowsPickTheOtherEndAndEnterConnects() {
        stage.select(stage.sample.officeNode);
        connect();
        assertNotNull(stage.refusal);
        stage.key(SWT.ARROW_LEFT, (char) 0, 0);
        stage.key(SWT.CR, '\r', 0);
        var edge = stage.sample.diagram.getEdges().getLast();
        assertEquals(stage.sample.officeNode, edge.getSource());
        assertEquals(stage.sample.portalNode, edge.getTarget());
        assertNull(stage.refusal);
    }

    @Test
    void escapeGivesUp() {
        stage.select(stage.sample.officeNode);
        connect();
        stage.key(SWT.ARROW_LEFT, (char) 0, 0);
        stage.key(SWT.ESC, (char) SWT.ESC, 0);
        assertSame(stage.editDomain.getDefaultTool(), stage.editDomain.getActiveTool());
        assertEquals(3, stage.sample.diagram.getEdges().size());
    }

    @Test
    void typingSearchesForTheOtherEnd() {
        stage.select(stage.sample.officeNode);
        connect();
        stage.key('s', 's', 0);
        stage.until(() -> stage.canvas().getChildren().length == 1);
        assertSame(stage.editDomain.getDefaultTool(), stage.editDomain.getActiveTool());
    }

    @Test
    void twoSelectedNodesAreConnectedAtOnce() {
        stage.select(stage.sample.officeNode, stage.sample.exchangeNode);
        connect();
        assertInstanceOf(org.yaodian.model.plan.Responsibility.class,
                stage.sample.diagram.getEdges().getLast().getObject());
    }

    @Test
    void whereNothingFitsTheReasonIsTold() {
        stage.select(stage.sample.officeNode, stage.sample.officeNode);
        LinkMenu.offer(stage.viewer, stage.sample.officeNode, stage.sample.officeNode);
        assertNotNull(stage.refusal);
    }
}
