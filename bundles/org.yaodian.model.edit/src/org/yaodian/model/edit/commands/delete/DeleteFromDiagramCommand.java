/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.delete;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Takes nodes and edges out of a diagram. What they draw stays in the plan. */
public final class DeleteFromDiagramCommand extends PlanCommand {

    private final List<EObject> parts;

    /**
     * Deletes from a diagram.
     *
     * @param parts nodes and edges; nodes inside a node and the edges of nodes go too
     */
    public DeleteFromDiagramCommand(Collection<? extends EObject> parts) {
        super(parts.isEmpty() ? null : parts.iterator().next(), Messages.DeleteFromDiagramCommand_Label);
        this.parts = List.copyOf(parts);
    }

    @Override
    protected Optional<String> reason() {
        return parts.stream().allMatch(part -> part instanceof Node || part instanceof Edge) ? Optional.empty()
                : Optional.of(Messages.DeleteFromDiagramCommand_NotInDiagram);
    }

    @Override
    protected void change(Steps changes) {
        Drawings.remove(parts.stream().filter(Node.class::isInstance).map(Node.class::cast).toList(),
                parts.stream().filter(Edge.class::isInstance).map(Edge.class::cast).toList(), changes);
    }
}
