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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Task;

class NodeToolTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private NodeTool tool(NodeTemplate template) {
        var tool = new NodeTool();
        tool.setProperties(Map.of(CreationTool.PROPERTY_CREATION_FACTORY, template));
        return tool;
    }

    @Test
    void aClickCreatesSelectsAndAsksForTheName() {
        stage.use(tool(new NodeTemplate.OfElement(ElementKind.TASK)));
        stage.click(new Point(800, 400));

        var node = stage.sample.diagram.getNodes().getLast();
        assertTrue(ElementKind.TASK.isKindOf(node.getObject()));
        assertEquals(List.of(stage.part(node)), stage.viewer.getSelectedEditParts());
        stage.until(() -> stage.canvas().getChildren().length == 1);
        assertEquals(((Task) node.getObject()).getName(),
                ((Text) stage.canvas().getChildren()[0]).getText());
    }

    @Test
    void draggingGivesTheSize() {
        stage.use(tool(new NodeTemplate.OfNote()));
        stage.drag(new Point(700, 300), new Point(900, 400), 0);

        var bounds = stage.sample.diagram.getNodes().getLast().getBounds();
        assertEquals(new Point(700, 300), new Point(bounds.x(), bounds.y()));
        assertEquals(200, bounds.width(), 1);
        assertEquals(100, bounds.height(), 1);
    }

    private void createNote(String name) {
        stage.use(tool(new NodeTemplate.OfNote()));
        stage.click(new Point(800, 400));
        stage.until(() -> stage.canvas().getChildren().length == 1);
        ((Text) stage.canvas().getChildren()[0]).setText(name);
        stage.click(new Point(900, 600));
    }

    @Test
    void creatingAndNamingAreOneStep() {
        var before = stage.sample.diagram.getNodes().size();
        createNote("年底前完成");

        assertEquals("年底前完成", stage.sample.diagram.getNodes().getLast().getText());
        assertEquals(1, stage.domain.getCommandStack().doneCommands().size());
        stage.stack.undo();
        assertEquals(before, stage.sample.diagram.getNodes().size());
        stage.stack.redo();
        assertEquals("年底前完成", stage.sample.diagram.getNodes().getLast().getText());
    }

    @Test
    void namingAgainIsAStepOfItsOwn() {
        createNote("年底前完成");
        stage.select(stage.sample.diagram.getNodes().getLast());
        stage.key(SWT.F2, (char) 0, 0);
        stage.until(() -> stage.canvas().getChildren().length == 1);
        ((Text) stage.canvas().getChildren()[0]).setText("明年完成");
        stage.click(new Point(900, 600));
        assertEquals(2, stage.domain.getCommandStack().doneCommands().size());
    }

    @Test
    void afterOneNodeTheSelectionToolIsBack() {
        var selection = stage.editDomain.getDefaultTool();
        stage.use(tool(new NodeTemplate.OfNote()));
        stage.click(new Point(800, 400));
        assertSame(selection, stage.editDomain.getActiveTool());
    }
}
