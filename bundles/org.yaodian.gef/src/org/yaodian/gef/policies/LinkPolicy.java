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

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.yaodian.gef.figures.LinkFeedback;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;

/** Draws links from and to a node where the plan allows them, and says why where it does not. */
public final class LinkPolicy extends GraphicalNodeEditPolicy {

    private final EditContext context;
    private final TargetOutline outline = new TargetOutline(this::getHostFigure, this::addFeedback,
            this::removeFeedback);

    /**
     * Makes the policy of a node.
     *
     * @param context what all policies share
     */
    public LinkPolicy(EditContext context) {
        this.context = context;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObjectType() instanceof LinkKind kind)) {
            return null;
        }
        var refusal = kind.startRefusal(node());
        context.refusal().accept(refusal.orElse(null));
        if (refusal.isPresent()) {
            return null;
        }
        var start = new LinkStart(node(), kind);
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof LinkStart start)) {
            return null;
        }
        var refusal = start.kind().endRefusal(start.source(), node());
        if (refusal.isPresent()) {
            return Answers.refuse(context, refusal.get());
        }
        return Answers.of(context, new ConnectNodesCommand(start.source(), node(),
                start.kind().newLink(element(start.source()))));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, node(), ((EdgeEditPart) request.getConnectionEditPart()).getEdge().getTarget());
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, ((EdgeEditPart) request.getConnectionEditPart()).getEdge().getSource(), node());
    }

    private Command reconnect(ReconnectRequest request, Node source, Node target) {
        var edge = ((EdgeEditPart) request.getConnectionEditPart()).getEdge();
        return Answers.of(context, new ReconnectCommand(edge, source, target));
    }

    private Identified element(Node source) {
        return source.getObject() instanceof Element ? source.getObject() : node().getObject();
    }

    private Node node() {
        return (Node) getHost().getModel();
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        return new LinkFeedback();
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        var allowed = getHost().getCommand((Request) request);
        outline.show(allowed != null && allowed.canExecute());
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        outline.hide();
        context.refusal().accept(null);
    }
}
