/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.plan.Element;

class PasteNodesCommandTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void copiesStandBesideWhatTheyWereCopiedFrom() {
        var clip = NodesClip.of(List.of(stage.sample.networkNode, stage.sample.exchangeNode));
        stage.domain.getCommandStack().execute(new PasteNodesCommand(stage.sample.diagram, clip));

        var nodes = stage.sample.diagram.getNodes();
        assertEquals(stage.sample.exchangeNode.getBounds().translate(20, 20), nodes.getLast().getBounds());
        assertTrue(stage.sample.diagram.getEdges().stream().anyMatch(edge -> edge.getTarget() == nodes.getLast()));
    }

    @Test
    void aPieceOfAnotherProgramIsPastedWithoutPlaces() {
        var text = PlanFragment.of(List.of(stage.sample.network)).toText();
        var clip = new NodesClip(PlanFragment.parse(text).orElseThrow(), List.of(), List.of());
        stage.domain.getCommandStack().execute(new PasteNodesCommand(stage.sample.diagram, clip));

        assertEquals("建成政务外网", ((Element) stage.sample.diagram.getNodes().getLast().getObject()).getName());
    }

    @Test
    void notesAloneCanBePasted() {
        var clip = NodesClip.of(List.of(stage.sample.note));
        stage.domain.getCommandStack().execute(new PasteNodesCommand(stage.sample.diagram, clip));
        assertEquals("待确认", stage.sample.diagram.getNodes().getLast().getText());
    }

    @Test
    void nothingCannotBePasted() {
        var nothing = NodesClip.of(List.of(stage.sample.officeNode));
        assertFalse(new PasteNodesCommand(stage.sample.diagram, nothing).canExecute());
    }

    @Test
    void theClipboardGivesBackWhatWasPut() {
        var clip = NodesClip.of(List.of(stage.sample.networkNode));
        clip.put(Display.getDefault());
        assertSame(clip, NodesClip.get(Display.getDefault()).orElseThrow());
    }
}
