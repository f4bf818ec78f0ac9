/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** Puts nodes into another container of the same diagram. The plan's own tree does not change. */
public final class MoveNodesCommand extends PlanCommand {

    private final EObject container;
    private final Map<Node, Bounds> bounds;

    /**
     * Moves nodes.
     *
     * @param container the diagram, or a node of it, that shall hold them
     * @param bounds    the position in that container and size of each node, at least one
     */
    public MoveNodesCommand(EObject container, Map<Node, Bounds> bounds) {
        super(container, Messages.MoveNodesCommand_Label);
        this.container = container;
        this.bounds = new LinkedHashMap<>(bounds);
    }

    @Override
    protected Optional<String> reason() {
        if (!(container instanceof Diagram || container instanceof Node)) {
            return Optional.of(Messages.AddNodeCommand_NoDiagram);
        }
        if (bounds.keySet().stream().anyMatch(node -> EcoreUtil.isAncestor(node, container))) {
            return Optional.of(Messages.MoveNodesCommand_IntoItself);
        }
        var diagram = Drawings.diagramOf(container);
        return bounds.keySet().stream().allMatch(node -> Drawings.diagramOf(node) == diagram) ? Optional.empty()
                : Optional.of(Messages.ConnectNodesCommand_OtherDiagram);
    }

    @Override
    protected void change(Steps changes) {
        var feature = container instanceof Diagram ? PlanPackage.Literals.DIAGRAM__NODES
                : PlanPackage.Literals.NODE__CHILDREN;
        bounds.forEach((node, place) -> {
            if (node.eContainer() != container) {
                changes.detach(node);
                changes.add(container, feature, node);
            }
            changes.set(node, PlanPackage.Literals.NODE__BOUNDS, place);
        });
        affect(List.copyOf(bounds.keySet()));
    }
}
