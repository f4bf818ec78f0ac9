/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

class QuickFieldTest {

    private static final Point FREE = new Point(750, 400);

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private Composite box() {
        stage.until(() -> stage.canvas().getChildren().length == 1);
        return (Composite) stage.canvas().getChildren()[0];
    }

    private Text text() {
        return (Text) box().getChildren()[0];
    }

    private List<String> rows() {
        return Stream.of(((Table) box().getChildren()[1]).getItems()).map(item -> item.getText()).toList();
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        text().notifyListeners(SWT.KeyDown, event);
        stage.flush();
    }

    private void open(Node source, String typed) {
        QuickField.open(stage.viewer, FREE, source, typed);
    }

    @Test
    void typingOnTheCanvasOpensItWithWhatWasTyped() {
        stage.key('j', 'j', 0);
        stage.key('s', 's', 0);
        assertEquals("js", text().getText());
    }

    @Test
    void aVerbInFrontMakesATaskOfThatNameInOneStep() {
        open(null, "建设市民信箱平台");
        press(SWT.CR);
        var node = stage.sample.diagram.getNodes().getLast();
        assertEquals("建设市民信箱平台", assertInstanceOf(Task.class, node.getObject()).getName());
        assertEquals(1, stage.domain.getCommandStack().doneCommands().size());
        assertEquals(List.of(stage.part(node)), stage.viewer.getSelectedEditParts());
        assertEquals(FREE.x, node.getBounds().x() + node.getBounds().width() / 2, 1);
    }

    @Test
    void otherKindsAreChosenWithTheArrows() {
        open(null, "市民信箱平台");
        assertTrue(rows().getFirst().contains(ElementKind.SYSTEM.label()));
        press(SWT.ARROW_DOWN);
        press(SWT.CR);
        assertInstanceOf(Task.class, stage.sample.diagram.getNodes().getLast().getObject());
    }

    @Test
    void whatExistsIsFoundByTheFirstLettersOfItsPinyin() {
        open(null, "dzswzdyj");
        assertTrue(rows().getFirst().contains("电子商务指导意见"), () -> rows().toString());
        press(SWT.CR);
        assertSame(stage.sample.guide, stage.sample.diagram.getNodes().getLast().getObject());
        assertEquals(3 + 3 + 1, stage.sample.diagram.getNodes().size() + 3);
    }

    @Test
    void whatIsShownAlreadyIsSelected() {
        open(null, "建成政务外网");
        press(SWT.CR);
        assertEquals(List.of(stage.part(stage.sample.networkNode)), stage.viewer.getSelectedEditParts());
        assertFalse(stage.stack.canUndo());
    }

    @Test
    void escapeGivesUp() {
        open(null, "建设");
        var event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        text().notifyListeners(SWT.Traverse, event);
        stage.flush();
        assertEquals(0, stage.canvas().getChildren().length);
        assertFalse(stage.stack.canUndo());
    }

    @Test
    void connectedWithANodeItOffersKindsWithTheLinksThatFit() {
        open(stage.sample.networkNode, "");
        var rows = rows();
        assertTrue(rows.getFirst().contains(ElementKind.TASK.label()));
        assertTrue(rows.size() > 7, rows::toString);
    }

    @Test
    void creatingAndConnectingIsOneStep() {
        open(stage.sample.networkNode, "完成验收");
        press(SWT.CR);
        var node = stage.sample.diagram.getNodes().getLast();
        var edge = stage.sample.diagram.getEdges().getLast();
        assertInstanceOf(Dependency.class, edge.getObject());
        assertEquals(List.of(stage.sample.networkNode, node), List.of(edge.getSource(), edge.getTarget()));
        stage.stack.undo();
        assertEquals(3, stage.sample.diagram.getNodes().size());
        assertEquals(3, stage.sample.diagram.getEdges().size());
        assertFalse(stage.stack.canUndo());
    }

    @Test
    void aUnitThatIsNotShownIsShownAndConnected() {
        open(stage.sample.exchangeNode, "市交通局");
        press(SWT.CR);
        var node = stage.sample.diagram.getNodes().getLast();
        assertSame(stage.sample.bureau, assertInstanceOf(Unit.class, node.getObject()));
        assertTrue(stage.sample.exchange.getResponsibilities().stream()
                .anyMatch(part -> part.getUnit() == stage.sample.bureau));
    }

    @Test
    void aNoteIsConnectedByANoteLine() {
        open(stage.sample.note, "建成政务外网");
        press(SWT.CR);
        var edge = stage.sample.diagram.getEdges().getLast();
        assertEquals(stage.sample.networkNode, edge.getTarget());
        assertSame(null, edge.getObject());
    }
}
