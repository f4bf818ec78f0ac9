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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.plan.Node;

class NameEditorTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private Text edit(Node node) {
        stage.select(node);
        stage.key(SWT.F2, (char) 0, 0);
        stage.until(() -> stage.canvas().getChildren().length == 1);
        return (Text) stage.canvas().getChildren()[0];
    }

    private static void press(Text text, char character, int modifiers) {
        var event = new Event();
        event.character = character;
        event.keyCode = character;
        event.stateMask = modifiers;
        event.doit = true;
        text.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void f2ShowsTheNameAndEnterAcceptsIt() {
        var text = edit(stage.sample.networkNode);
        assertEquals("建成政务外网", text.getText());
        assertEquals("建成政务外网", text.getSelectionText());
        text.setText("建成政务外网二期");
        press(text, SWT.CR, 0);
        stage.flush();

        assertEquals("建成政务外网二期", stage.sample.network.getName());
        assertTrue(text.isDisposed());
        stage.stack.undo();
        assertEquals("建成政务外网", stage.sample.network.getName());
    }

    @Test
    void escapeGivesUp() {
        var text = edit(stage.sample.networkNode);
        text.setText("?");
        press(text, SWT.ESC, 0);
        stage.flush();

        assertEquals("建成政务外网", stage.sample.network.getName());
        assertFalse(stage.stack.canUndo());
    }

    @Test
    void anUnchangedOrEmptyNameChangesNothing() {
        press(edit(stage.sample.networkNode), SWT.CR, 0);
        stage.flush();
        var text = edit(stage.sample.networkNode);
        text.setText("  ");
        press(text, SWT.CR, 0);
        stage.flush();

        assertEquals("建成政务外网", stage.sample.network.getName());
        assertFalse(stage.stack.canUndo());
    }

    @Test
    void aUnitAndANoteAreEditedAlike() {
        var text = edit(stage.sample.officeNode);
        text.setText("市经济和信息化委员会");
        press(text, SWT.CR, 0);
        stage.flush();
        assertEquals("市经济和信息化委员会", stage.sample.office.getName());

        text = edit(stage.sample.note);
        press(text, SWT.CR, SWT.SHIFT);
        assertFalse(text.isDisposed());
        text.setText("一\n二");
        press(text, SWT.CR, 0);
        stage.flush();
        assertEquals("一\n二", stage.sample.note.getText());
    }

    @Test
    void lettersGrowWithTheZoom() {
        var text = edit(stage.sample.networkNode);
        var before = text.getLineHeight();
        DiagramViewers.zoom(stage.viewer).setZoom(2);
        stage.flush();

        assertEquals(2 * before, text.getLineHeight(), 3);
    }

    @Test
    void aDoubleClickOpensTheProperties() {
        stage.doubleClick(stage.at(stage.sample.networkNode));
        assertSame(stage.sample.networkNode, stage.opened.getFirst());
    }
}
