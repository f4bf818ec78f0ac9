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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;

class DiagramActionsTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private IAction action(String id) {
        stage.actions.update();
        return stage.actions.get(id);
    }

    @Test
    void deleteTakesOutOfTheDiagramOnly() {
        stage.select(stage.sample.networkNode);
        stage.key(SWT.DEL, SWT.DEL, 0);

        assertFalse(stage.isShown(stage.sample.networkNode));
        assertNotNull(Outline.planOf(stage.sample.network));
    }

    @Test
    void controlDeleteDeletesFromThePlan() {
        stage.select(stage.sample.networkNode);
        stage.key(SWT.DEL, SWT.DEL, SWT.MOD1);

        assertFalse(stage.isShown(stage.sample.networkNode));
        assertNull(Outline.planOf(stage.sample.network));
        stage.run(ActionIds.UNDO);
        assertTrue(stage.isShown(stage.sample.networkNode));
        assertTrue(stage.isShown(stage.sample.networkLeadEdge));
    }

    @Test
    void aNodeAndItsLinkAreDeletedTogether() {
        stage.select(stage.sample.networkNode, stage.sample.networkToExchangeEdge, stage.sample.officeNode);
        stage.run(ActionIds.DELETE_FROM_DIAGRAM);
        assertEquals(1, stage.sample.diagram.getEdges().size());

        stage.run(ActionIds.UNDO);
        assertEquals(3, stage.sample.diagram.getEdges().size());
    }

    @Test
    void undoAndRedoTellWhatTheyWillDo() {
        assertFalse(action(ActionIds.UNDO).isEnabled());
        stage.select(stage.sample.networkNode);
        stage.run(ActionIds.DELETE_FROM_DIAGRAM);

        assertTrue(action(ActionIds.UNDO).getText().contains(stage.stack.getUndoCommand().getLabel()));
        stage.run(ActionIds.UNDO);
        assertTrue(action(ActionIds.REDO).getText().contains(stage.stack.getRedoCommand().getLabel()));
        stage.run(ActionIds.REDO);
        assertFalse(stage.isShown(stage.sample.networkNode));
    }

    @Test
    void selectAllSelectsNodesInsideNodesAndLinks() {
        stage.run(ActionIds.SELECT_ALL);
        assertEquals(9, stage.viewer.getSelectedEditParts().size());
    }

    @Test
    void nodesAreAlignedInOneStep() {
        stage.select(stage.sample.officeNode, stage.sample.note);
        stage.run(ActionIds.ARRANGE + Arrangement.RIGHT);
        stage.select(stage.sample.note, stage.sample.officeNode);
        stage.run(ActionIds.ARRANGE + Arrangement.MATCH_SIZE);

        assertEquals(40, stage.sample.note.getBounds().height());
        assertEquals(1, stage.domain.getCommandStack().doneCommands().size());
    }

    @Test
    void nodesOfDifferentContainersAreNotAligned() {
        stage.select(stage.sample.officeNode, stage.sample.networkNode);
        assertFalse(action(ActionIds.ARRANGE + Arrangement.LEFT).isEnabled());
    }

    @Test
    void pinningIsRememberedAndUndone() {
        stage.select(stage.sample.networkNode, stage.sample.exchangeNode);
        stage.run(ActionIds.PIN);
        assertTrue(stage.sample.networkNode.isPinned() && stage.sample.exchangeNode.isPinned());
        assertTrue(action(ActionIds.PIN).isChecked());

        stage.run(ActionIds.UNDO);
        assertFalse(stage.sample.networkNode.isPinned());
    }

    @Test
    void collapsingHidesTheNodesInside() {
        stage.select(stage.sample.governmentNode);
        stage.run(ActionIds.COLLAPSE);
        assertFalse(stage.isShown(stage.sample.networkNode));
        stage.run(ActionIds.COLLAPSE);
        assertTrue(stage.isShown(stage.sample.networkNode));
        stage.select(stage.sample.note);
        assertFalse(action(ActionIds.COLLAPSE).isEnabled());
    }

    @Test
    void missingLinksAreDrawn() {
        stage.viewer.deselectAll();
        stage.run(ActionIds.SHOW_LINKS);
        assertTrue(stage.sample.diagram.getEdges().stream()
                .anyMatch(edge -> edge.getObject() == stage.sample.exchangeToPortal));
    }

    @Test
    void keysZoom() {
        var zoom = DiagramViewers.zoom(stage.viewer);
        stage.key('=', '=', SWT.MOD1);
        assertTrue(zoom.getZoom() > 1);
        stage.key('0', '0', SWT.MOD1);
        assertEquals(1, zoom.getZoom());
        stage.key('-', '-', SWT.MOD1);
        assertTrue(zoom.getZoom() < 1);
    }

    @Test
    void fittingShowsEverythingButNothingLargerThanLife() {
        DiagramViewers.zoom(stage.viewer).setZoom(4);
        stage.run(ActionIds.ZOOM_FIT);
        assertTrue(DiagramViewers.zoom(stage.viewer).getZoom() <= 1);
    }

    @Test
    void gridAndSnappingAreSwitched() {
        assertTrue(action(ActionIds.GRID).isChecked());
        stage.run(ActionIds.GRID);
        assertFalse(action(ActionIds.GRID).isChecked());
        stage.run(ActionIds.SNAP);
        assertFalse(action(ActionIds.SNAP).isChecked());
    }

    @Test
    void aLayoutIsOneStepThatCanBeUndone() {
        var before = stage.sample.networkNode.getBounds();
        stage.run(ActionIds.LAYOUT);
        stage.until(stage.stack::canUndo);

        assertEquals(1, stage.domain.getCommandStack().doneCommands().size());
        stage.run(ActionIds.UNDO);
        assertEquals(before, stage.sample.networkNode.getBounds());
    }

    @Test
    void copiesArePastedIntoPlanAndDiagramAndSelected() {
        var before = List.copyOf(stage.sample.government.getChildren());
        stage.select(stage.sample.networkNode, stage.sample.exchangeNode, stage.sample.note);
        stage.run(ActionIds.COPY);
        stage.viewer.deselectAll();
        stage.run(ActionIds.PASTE);

        assertEquals(before.size() + 2, stage.sample.government.getChildren().size());
        var names = stage.sample.government.getChildren().stream().map(Element::getName).toList();
        assertEquals(2, names.stream().filter("建成政务外网"::equals).count());
        assertEquals(3, stage.viewer.getSelectedEditParts().size());
        stage.run(ActionIds.UNDO);
        assertEquals(before, stage.sample.government.getChildren());
    }

    @Test
    void cuttingAndPastingMovesNodesToAnotherDiagram() {
        var other = PlanFactory.eINSTANCE.createDiagram();
        stage.sample.plan.getDiagrams().add(other);
        stage.select(stage.sample.networkNode);
        stage.run(ActionIds.CUT);
        assertFalse(stage.isShown(stage.sample.networkNode));
        stage.show(other);
        stage.run(ActionIds.PASTE);
        assertSame(stage.sample.network, other.getNodes().getFirst().getObject());
    }

    @Test
    void nothingSelectedNothingToCutCopyOrDelete() {
        stage.viewer.deselectAll();
        for (var id : List.of(ActionIds.CUT, ActionIds.COPY, ActionIds.DELETE_FROM_DIAGRAM,
                ActionIds.DELETE_FROM_PLAN, ActionIds.RENAME)) {
            assertFalse(action(id).isEnabled(), id);
        }
    }

    @Test
    void aPersonMayThinkAgainBeforeDeletingFromThePlan() {
        stage.answer = false;
        stage.select(stage.sample.networkNode);
        stage.key(SWT.DEL, SWT.DEL, SWT.MOD1);
        assertEquals(2, stage.asked.getFirst().parts());
        assertTrue(stage.isShown(stage.sample.networkNode));
        assertTrue(DeleteQuestion.text(stage.asked.getFirst()).contains(stage.sample.network.getName()));
    }

    @Test
    void theMenuOffersWhatIsPossible() {
        stage.select(stage.sample.networkNode);
        var menu = new MenuManager();
        new DiagramMenu(stage.viewer, stage.actions).buildContextMenu(menu);

        assertNotNull(menu.find(ActionIds.DELETE_FROM_PLAN));
        assertNotNull(menu.find(ActionIds.LAYOUT));
        assertNotNull(menu.find(ActionIds.EXPORT_PICTURE));
    }

    @Test
    void everyActionHasAName() {
        var menu = new MenuManager();
        new DiagramMenu(stage.viewer, stage.actions).buildContextMenu(menu);
        for (var item : menu.getItems()) {
            if (item instanceof ActionContributionItem contribution) {
                assertFalse(contribution.getAction().getText().isBlank(), contribution.getId());
            }
        }
    }
}
