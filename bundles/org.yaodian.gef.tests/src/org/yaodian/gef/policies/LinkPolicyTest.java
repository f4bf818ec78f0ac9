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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.ReconnectRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;

class LinkPolicyTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    /** The command a connection tool would execute, or null when the link cannot begin. */
    private Command link(LinkKind kind, Node source, Node target) {
        var request = new CreateConnectionRequest();
        request.setFactory(factory(kind));
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setTargetEditPart(stage.part(source));
        if (stage.part(source).getCommand(request) == null) {
            return null;
        }
        request.setSourceEditPart(stage.part(source));
        request.setType(RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(stage.part(target));
        return stage.part(target).getCommand(request);
    }

    private static CreationFactory factory(LinkKind kind) {
        return new CreationFactory() {
            @Override
            public Object getObjectType() {
                return kind;
            }

            @Override
            public Object getNewObject() {
                return kind;
            }
        };
    }

    private void execute(Command command) {
        stage.stack.execute(command);
        stage.flush();
    }

    @Test
    void aRelationIsMadeAndDrawn() {
        var before = stage.sample.plan.getRelations().size();
        execute(link(LinkKind.RELATION, stage.sample.exchangeNode, stage.sample.portalNode));

        assertEquals(before + 1, stage.sample.plan.getRelations().size());
        var edge = stage.sample.diagram.getEdges().getLast();
        assertTrue(edge.getObject() instanceof Relation);
        assertTrue(stage.isShown(edge));
        stage.stack.undo();
        stage.flush();
        assertEquals(before, stage.sample.plan.getRelations().size());
        assertFalse(stage.isShown(edge));
    }

    @Test
    void aUnitBecomesResponsibleInEitherDirection() {
        stage.sample.portal.getResponsibilities().clear();
        execute(link(LinkKind.RESPONSIBILITY, stage.sample.officeNode, stage.sample.portalNode));
        var lead = (Responsibility) stage.sample.diagram.getEdges().getLast().getObject();
        assertSame(stage.sample.office, lead.getUnit());
        assertEquals(ResponsibilityRole.LEAD, lead.getRole());

        execute(link(LinkKind.RESPONSIBILITY, stage.sample.portalNode, stage.sample.officeNode));
        assertEquals(ResponsibilityRole.COOPERATE, stage.sample.portal.getResponsibilities().getLast().getRole());
    }

    @Test
    void aDependencyDoesNotBeginAtAUnitAndTheReasonIsShown() {
        assertNull(link(LinkKind.DEPENDENCY, stage.sample.officeNode, stage.sample.networkNode));
        assertNotNull(stage.refusal);
    }

    @Test
    void aDependencyThatExistsIsRefusedWithTheReason() {
        var command = link(LinkKind.DEPENDENCY, stage.sample.networkNode, stage.sample.exchangeNode);
        assertFalse(command.canExecute());
        assertNotNull(stage.refusal);
    }

    @Test
    void theReasonGoesAwayWhereALinkIsAllowed() {
        link(LinkKind.DEPENDENCY, stage.sample.networkNode, stage.sample.officeNode);
        assertNotNull(stage.refusal);
        link(LinkKind.RELATION, stage.sample.networkNode, stage.sample.portalNode);
        assertNull(stage.refusal);
    }

    @Test
    void aNoteLineNeedsANote() {
        assertFalse(link(LinkKind.NOTE_LINE, stage.sample.networkNode, stage.sample.exchangeNode).canExecute());

        execute(link(LinkKind.NOTE_LINE, stage.sample.networkNode, stage.sample.note));
        assertNull(stage.sample.diagram.getEdges().getLast().getObject());
    }

    @Test
    void aLinkOfThePlanDoesNotEndAtANote() {
        assertFalse(link(LinkKind.RELATION, stage.sample.networkNode, stage.sample.note).canExecute());
    }

    @Test
    void anEndCanBeTakenToAnotherNode() {
        var request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart(stage.part(stage.sample.networkLeadEdge));
        request.setTargetEditPart(stage.part(stage.sample.portalNode));
        execute(stage.part(stage.sample.portalNode).getCommand(request));

        assertSame(stage.sample.portal, stage.sample.networkLead.eContainer());
        assertSame(stage.sample.portalNode, stage.sample.networkLeadEdge.getTarget());
    }

    @Test
    void aResponsibilityCannotBeTakenToAUnit() {
        var request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart(stage.part(stage.sample.networkLeadEdge));
        request.setTargetEditPart(stage.part(stage.sample.officeNode));
        assertFalse(stage.part(stage.sample.officeNode).getCommand(request).canExecute());
        assertNotNull(stage.refusal);
    }
}
