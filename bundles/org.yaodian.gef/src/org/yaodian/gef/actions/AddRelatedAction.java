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

import java.util.HashSet;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.window.Window;
import org.yaodian.gef.dnd.AddNodesCommand;
import org.yaodian.gef.dnd.RelatedPlaces;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.Outline;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Unit;

/** Shows what the selected elements and units have to do with, after asking over which links and how far. */
final class AddRelatedAction extends ViewerAction {

    AddRelatedAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.ADD_RELATED, Messages.AddRelatedAction_Text);
        setToolTipText(Messages.AddRelatedAction_Hint);
    }

    private List<Identified> start() {
        return nodes().stream().map(Node::getObject)
                .filter(object -> object instanceof Element || object instanceof Unit).distinct().toList();
    }

    @Override
    boolean calculateEnabled() {
        return !start().isEmpty();
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        var shown = new HashSet<>(Outline.nodes(diagram()).stream().map(Node::getObject).toList());
        var dialog = new RelatedDialog(viewer().getControl().getShell(), start(), shown);
        if (dialog.open() == Window.OK && !dialog.found().isEmpty()) {
            add(dialog.found());
        }
    }

    /** Adds what was found, and selects it. */
    void add(List<List<Identified>> rings) {
        var command = AddNodesCommand.at(diagram(), RelatedPlaces.of(diagram(), area(), rings));
        if (command.canExecute()) {
            execute(command);
            DiagramViewers.reveal(viewer(), command.nodes());
        }
    }

    private Bounds area() {
        Rectangle all = null;
        for (var part : parts()) {
            if (part instanceof NodeEditPart node) {
                var bounds = node.getFigure().getDiagramBounds();
                var place = new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
                all = all == null ? place : all.union(place);
            }
        }
        return all == null ? new Bounds(0, 0, 0, 0) : new Bounds(all.x, all.y, all.width, all.height);
    }
}
