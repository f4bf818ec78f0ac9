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

import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** Hides or shows what stands inside nodes. */
public final class CollapseCommand extends PlanCommand {

    private final List<Node> nodes;
    private final boolean collapsed;

    /**
     * Collapses or expands nodes.
     *
     * @param nodes     the nodes, at least one
     * @param collapsed whether their children shall be hidden
     */
    public CollapseCommand(List<Node> nodes, boolean collapsed) {
        super(nodes.get(0), collapsed ? Messages.CollapseCommand_Collapse : Messages.CollapseCommand_Expand);
        this.nodes = List.copyOf(nodes);
        this.collapsed = collapsed;
    }

    @Override
    protected Optional<String> reason() {
        return nodes.stream().anyMatch(node -> !node.getChildren().isEmpty()) ? Optional.empty()
                : Optional.of(Messages.CollapseCommand_NothingInside);
    }

    @Override
    protected void change(Steps changes) {
        nodes.forEach(node -> changes.set(node, PlanPackage.Literals.NODE__COLLAPSED, collapsed));
        affect(nodes);
    }
}
