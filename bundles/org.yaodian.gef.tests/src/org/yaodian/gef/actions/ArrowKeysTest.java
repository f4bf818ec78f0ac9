/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;

class ArrowKeysTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void press(int key, int modifiers) {
        stage.key(key, (char) 0, modifiers);
    }

    private void assertSelected(Node... nodes) {
        assertEquals(List.of(nodes).stream().map(stage::part).toList(), stage.viewer.getSelectedEditParts());
    }

    @Test
    void arrowsWalkToTheNextNode() {
        stage.select(stage.sample.networkNode);
        press(SWT.ARROW_RIGHT, 0);
        assertSelected(stage.sample.exchangeNode);
        press(SWT.ARROW_RIGHT, 0);
        press(SWT.ARROW_RIGHT, 0);
        assertSelected(stage.sample.note);
        press(SWT.ARROW_UP, 0);
        assertSelected(stage.sample.officeNode);
    }

    @Test
    void shiftKeepsWhatWasSelected() {
        stage.select(stage.sample.networkNode);
        press(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertSelected(stage.sample.networkNode, stage.sample.exchangeNode);
    }

    @Test
    void nudgingSeveralTimesIsOneStep() {
        stage.select(stage.sample.officeNode, stage.sample.note);
        press(SWT.ARROW_RIGHT, SWT.MOD1);
        press(SWT.ARROW_RIGHT, SWT.MOD1);
        press(SWT.ARROW_UP, SWT.MOD1 | SWT.SHIFT);
        assertEquals(new Bounds(720, -1, 120, 40), stage.sample.officeNode.getBounds());
        assertEquals(new Bounds(720, 99, 120, 80), stage.sample.note.getBounds());
        stage.stack.undo();
        assertEquals(new Bounds(700, 0, 120, 40), stage.sample.officeNode.getBounds());
        assertEquals(0, stage.domain.getCommandStack().doneCommands().size());
        stage.stack.redo();
        assertEquals(new Bounds(720, -1, 120, 40), stage.sample.officeNode.getBounds());
    }

    @Test
    void afterAnotherSelectionNudgingIsAnotherStep() {
        stage.select(stage.sample.officeNode);
        press(SWT.ARROW_RIGHT, SWT.MOD1);
        stage.select(stage.sample.note);
        press(SWT.ARROW_RIGHT, SWT.MOD1);
        assertEquals(2, stage.domain.getCommandStack().doneCommands().size());
    }

    @Test
    void keysResizeButNotBelowTheSmallestSize() {
        stage.select(stage.sample.officeNode);
        press(SWT.ARROW_RIGHT, SWT.ALT | SWT.SHIFT);
        press(SWT.ARROW_UP, SWT.ALT | SWT.SHIFT);
        press(SWT.ARROW_UP, SWT.ALT | SWT.SHIFT);
        assertEquals(new Bounds(700, 0, 130, 36), stage.sample.officeNode.getBounds());
    }

    @Test
    void bracketsWalkAlongLinks() {
        stage.select(stage.sample.networkNode);
        stage.key(']', ']', 0);
        assertSelected(stage.sample.exchangeNode);
        stage.key('[', '[', 0);
        assertSelected(stage.sample.networkNode);
    }

    @Test
    void altEnterOpensTheProperties() {
        stage.select(stage.sample.networkNode);
        stage.key(SWT.CR, '\r', SWT.ALT);
        assertSame(stage.sample.networkNode, stage.opened.getLast());
    }
}
