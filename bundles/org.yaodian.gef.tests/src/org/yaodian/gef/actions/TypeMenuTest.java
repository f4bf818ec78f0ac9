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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.Stage;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.CreateRelationCommand;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.ElementType;
import org.yaodian.testing.TrialSector;

class TypeMenuTest {

    private Stage stage;

    @BeforeEach
    void open() {
        TrialSector.install();
        stage = new Stage();
    }

    @AfterEach
    void close() {
        stage.close();
        TrialSector.remove();
    }

    private TypeMenu menu(Node... nodes) {
        stage.viewer.setSelection(new StructuredSelection(List.of(nodes).stream().map(stage::part).toList()));
        return TypeMenu.ofSelection(stage.viewer).orElseThrow();
    }

    private void choose(TypeMenu menu, ElementType type) {
        var action = menu.action(type);
        action.setChecked(true);
        action.run();
    }

    @Test
    void theSelectedElementsGetTheTypeInOneStep() {
        choose(menu(stage.sample.networkNode, stage.sample.exchangeNode), TrialSector.WORK);

        assertEquals("trial.work", stage.sample.network.getTypeId());
        assertEquals("trial.work", stage.sample.exchange.getTypeId());
        stage.stack.undo();
        assertNull(stage.sample.network.getTypeId());
        assertNull(stage.sample.exchange.getTypeId());
        assertFalse(stage.stack.canUndo());
    }

    @Test
    void theTypeThatTheyHaveIsChecked() {
        choose(menu(stage.sample.networkNode), TrialSector.WORK);

        var again = menu(stage.sample.networkNode);
        assertTrue(again.action(TrialSector.WORK).isChecked());
        assertFalse(again.action(TrialSector.STATION).isChecked());
        assertFalse(again.action(ElementKind.TASK).isChecked());
    }

    @Test
    void whatIsNotPossibleSaysWhy() {
        choose(menu(stage.sample.exchangeNode), TrialSector.STATION);
        stage.stack.execute(new EmfCommand(new CreateRelationCommand((Element) stage.sample.exchangeNode.getObject(),
                stage.sample.network, TrialSector.COVERS.id())));

        IAction action = menu(stage.sample.exchangeNode).action(TrialSector.PLATFORM);
        assertFalse(action.isEnabled());
        assertTrue(action.getText().contains("覆盖"), action.getText());
    }

    @Test
    void withoutAnElementThereIsNoMenu() {
        stage.viewer.setSelection(new StructuredSelection(stage.part(stage.sample.officeNode)));
        assertTrue(TypeMenu.ofSelection(stage.viewer).isEmpty());
    }

    @Test
    void aRelationIsOfferedTheTypesThatFitItAndCanBePlainAgain() {
        choose(menu(stage.sample.exchangeNode), TrialSector.STATION);
        var connect = new ConnectNodesCommand(stage.sample.exchangeNode, stage.sample.networkNode,
                new NewLink.OfRelation(null));
        stage.stack.execute(new EmfCommand(connect));
        stage.flush();
        stage.viewer.select((EditPart) stage.viewer.getEditPartRegistry().get(connect.edge()));

        var actions = RelationTypeMenu.ofSelection(stage.viewer).orElseThrow().actions();
        assertEquals(List.of("覆盖", "涉及", LinkKind.RELATION.label()), actions.stream().map(IAction::getText).toList());
        assertTrue(actions.getLast().isChecked());
        actions.getFirst().setChecked(true);
        actions.getFirst().run();
        assertEquals("trial.covers", ((Relation) connect.edge().getObject()).getTypeId());
    }
}
