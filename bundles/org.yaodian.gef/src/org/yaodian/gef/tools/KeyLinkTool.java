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

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.yaodian.gef.palette.AnyLink;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.quick.QuickField;

/**
 * Draws a link with the keys: arrows walk to the node where it shall end, Enter ends it there, typing searches for a
 * node or creates one, Escape gives up.
 */
public final class KeyLinkTool extends AbstractTool {

    private final NodeEditPart source;
    private final CreateConnectionRequest request = new CreateConnectionRequest();
    private GraphicalEditPart target;

    /**
     * Makes the tool for one link.
     *
     * @param source the part of the node where the link begins
     */
    public KeyLinkTool(NodeEditPart source) {
        this.source = source;
        this.target = source;
        request.setFactory(AnyLink.ANY);
    }

    @Override
    public void activate() {
        super.activate();
        setViewer(source.getViewer());
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setSourceEditPart(source);
        source.getCommand(request);
        request.setType(RequestConstants.REQ_CONNECTION_END);
        show();
        say(Messages.KeyLinkTool_Hint);
    }

    @Override
    public void deactivate() {
        erase();
        say(null);
        super.deactivate();
    }

    private void say(String text) {
        EditContext.of(source.getViewer()).refusal().accept(text);
    }

    private void show() {
        var bounds = new Rectangle(target.getFigure().getBounds());
        target.getFigure().translateToAbsolute(bounds);
        request.setLocation(bounds.getCenter());
        request.setTargetEditPart(target);
        if (target != source) {
            source.showSourceFeedback(request);
            target.showTargetFeedback(request);
            var command = target.getCommand(request);
            if (command != null && command.canExecute()) {
                say(Messages.KeyLinkTool_Hint);
            }
        }
    }

    private void erase() {
        target.eraseTargetFeedback(request);
        source.eraseSourceFeedback(request);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> walk(event.keyCode);
            case SWT.CR, SWT.KEYPAD_CR -> finish();
            case SWT.ESC -> getDomain().loadDefaultTool();
            default -> type(event.character);
        }
        return true;
    }

    private void walk(int key) {
        var nodes = nodes();
        next(key, nodes).ifPresent(part -> {
            erase();
            target = part;
            show();
            source.getViewer().reveal(part);
        });
    }

    private Optional<GraphicalEditPart> next(int key, List<NodeEditPart> nodes) {
        return Directions.next(target, key, nodes.stream().filter(part -> part != source).toList());
    }

    private List<NodeEditPart> nodes() {
        var parts = source.getViewer().getEditPartRegistry().values();
        return ((java.util.Collection<?>) parts).stream().filter(NodeEditPart.class::isInstance)
                .map(NodeEditPart.class::cast).toList();
    }

    private void finish() {
        var viewer = (GraphicalViewer) source.getViewer();
        var end = target;
        getDomain().loadDefaultTool();
        if (end instanceof NodeEditPart node && end != source) {
            LinkMenu.offer(viewer, source.getNode(), node.getNode());
        }
    }

    private void type(char character) {
        if (Character.isLetterOrDigit(character)) {
            var viewer = (GraphicalViewer) source.getViewer();
            getDomain().loadDefaultTool();
            QuickField.open(viewer, LinkDragTool.beside(source, PositionConstants.EAST), source.getNode(),
                    String.valueOf(character));
        }
    }

    @Override
    public void mouseDown(MouseEvent event, org.eclipse.gef.EditPartViewer viewer) {
        getDomain().loadDefaultTool();
    }

    @Override
    protected String getCommandName() {
        return RequestConstants.REQ_CONNECTION_END;
    }
}
