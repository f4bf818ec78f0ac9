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

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.yaodian.gef.figures.LinkFeedback;
import org.yaodian.gef.palette.AnyLink;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
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
        var kinds = kinds(request.getNewObjectType());
        if (kinds.isEmpty()) {
            return null;
        }
        var refusals = kinds.stream().map(kind -> kind.startRefusal(node())).toList();
        if (refusals.stream().allMatch(Optional::isPresent)) {
            context.refusal().accept(refusals.getFirst().get());
            return null;
        }
        context.refusal().accept(null);
        var start = new LinkStart(node(), kinds);
        request.setStartCommand(start);
        return start;
    }

    private List<LinkKind> kinds(Object type) {
        return switch (type) {
            case LinkKind kind -> List.of(kind);
            case AnyLink any -> context.types().links();
            case null, default -> List.of();
        };
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof LinkStart start)) {
            return null;
        }
        var source = start.source();
        var fitting = start.kinds().stream().filter(kind -> kind.joins(source.getObject(), node().getObject()))
                .map(kind -> LinkAnswer.of(kind, source, node())).toList();
        var command = fitting.stream().map(LinkAnswer::command).flatMap(Optional::stream).findFirst();
        if (command.isPresent()) {
            return Answers.of(context, command.get());
        }
        var answer = fitting.isEmpty() ? LinkAnswer.of(last(start.kinds()), source, node()) : fitting.getFirst();
        return Answers.refuse(context, answer.refusal().orElse(null));
    }

    /** Where no kind fits, the plainest one says why: relations of all elements, else the only kind. */
    private static LinkKind last(List<LinkKind> kinds) {
        return kinds.contains(LinkKind.RELATION) ? LinkKind.RELATION : kinds.getFirst();
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
