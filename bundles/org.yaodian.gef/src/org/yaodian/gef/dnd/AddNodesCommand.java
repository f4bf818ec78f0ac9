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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.gef.policies.NodeCreation;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;

/** Shows several elements and units in a diagram, one below the other, but none that is shown there already. */
public final class AddNodesCommand extends PlanCommand implements NodeCreation {

    private static final int GAP = 16;

    private final List<AddNodeCommand> additions;

    private AddNodesCommand(EObject container, String label, List<AddNodeCommand> additions) {
        super(container, label);
        this.additions = additions;
    }

    /**
     * Prepares to add.
     *
     * @param container the diagram, or a node of it
     * @param objects   elements and units of the same plan
     * @param place     the middle of the top of the first, in the container
     * @return the command
     */
    public static AddNodesCommand of(EObject container, List<Identified> objects, Point place) {
        Diagram diagram = Drawings.diagramOf(container);
        var drawn = Outline.nodes(diagram).stream().map(Node::getObject).collect(Collectors.toSet());
        var additions = new ArrayList<AddNodeCommand>();
        int y = place.y();
        for (var object : objects) {
            if (!drawn.contains(object)) {
                var bounds = NodeLook.sized(object, 0, y);
                additions.add(
                        new AddNodeCommand(container, object, bounds.translate(place.x() - bounds.width() / 2, 0)));
                y += bounds.height() + GAP;
            }
        }
        return new AddNodesCommand(container, Messages.AddNodesCommand_Label, List.copyOf(additions));
    }

    /**
     * Prepares to show objects at places of their own.
     *
     * @param container a diagram or a node in one
     * @param places    where each object shall stand, in the container
     * @return the command; it is refused when there is nothing to show
     */
    public static AddNodesCommand at(EObject container, Map<Identified, Bounds> places) {
        return new AddNodesCommand(container, Messages.AddNodesCommand_Label, places.entrySet().stream()
                .map(entry -> new AddNodeCommand(container, entry.getKey(), entry.getValue())).toList());
    }

    @Override
    public List<Node> nodes() {
        return additions.stream().map(AddNodeCommand::node).toList();
    }

    @Override
    protected Optional<String> reason() {
        return additions.isEmpty() ? Optional.of(Messages.AddNodesCommand_AllShown)
                : additions.stream().map(AddNodeCommand::refusal).flatMap(Optional::stream).findFirst();
    }

    @Override
    protected void change(Steps changes) {
        additions.forEach(changes::run);
        affect(nodes());
    }
}
