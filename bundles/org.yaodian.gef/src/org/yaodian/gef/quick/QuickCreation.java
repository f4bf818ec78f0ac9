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

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateRequest;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.policies.ConnectedNodeCommand;
import org.yaodian.gef.policies.LinkAnswer;
import org.yaodian.gef.policies.NodeCreation;
import org.yaodian.gef.tools.Naming;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/**
 * Does what was offered, as one step.
 *
 * @param viewer   where
 * @param location the middle of what is created, in pixels of the control
 * @param source   the node to connect with, or null
 */
record QuickCreation(GraphicalViewer viewer, Point location, Node source) {

    /**
     * Does it.
     *
     * @param offer what a person chose
     */
    void make(Offer offer) {
        var shown = offer instanceof Offer.Existing existing && existing.isShown() ? node(existing)
                : Optional.<Node>empty();
        if (shown.isPresent()) {
            join(offer, shown.get());
        } else {
            create(offer);
        }
    }

    private Optional<Node> node(Offer.Existing offer) {
        return Outline.nodes((Diagram) viewer.getContents().getModel()).stream()
                .filter(node -> node.getObject() == offer.object()).findFirst();
    }

    private void join(Offer offer, Node target) {
        offer.link().ifPresent(kind -> {
            var answer = LinkAnswer.of(kind, source, target);
            answer.command().ifPresent(command -> viewer.getEditDomain().getCommandStack()
                    .execute(new EmfCommand(command)));
            answer.refusal().ifPresent(EditContext.of(viewer).refusal());
        });
        DiagramViewers.reveal(viewer, List.of(target));
    }

    private void create(Offer offer) {
        creation(offer).ifPresent(creation -> {
            var command = offer.link().isPresent() && source != null
                    ? new ConnectedNodeCommand(creation, source, offer.link().get())
                    : creation;
            viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
            var node = creation.nodes().getFirst();
            if (offer instanceof Offer.New fresh && !(fresh.template() instanceof NodeTemplate.Named)) {
                Naming.begin(viewer, node, command);
            } else {
                DiagramViewers.reveal(viewer, List.of(node));
            }
        });
    }

    /** Asks what lies at the place to create it, so that a container takes it in. */
    private Optional<NodeCreation> creation(Offer offer) {
        var request = new CreateRequest(RequestConstants.REQ_CREATE);
        request.setFactory(offer.factory());
        request.setLocation(location);
        request.setSize(new Dimension());
        var target = target(viewer.findObjectAt(location), request);
        var command = target == null ? null : target.getCommand(request);
        if (command instanceof EmfCommand wrapped && wrapped.command() instanceof NodeCreation creation
                && wrapped.canExecute()) {
            EditContext.of(viewer).refusal().accept(null);
            return Optional.of(creation);
        }
        return Optional.empty();
    }

    private EditPart target(EditPart at, CreateRequest request) {
        for (var part = at; part != null; part = part.getParent()) {
            var target = part.getTargetEditPart(request);
            if (target != null) {
                return target;
            }
        }
        return viewer.getContents();
    }
}
