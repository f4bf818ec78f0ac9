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

/** Makes automatic layout leave nodes alone, or move them again. */
public final class PinCommand extends PlanCommand {

    private final List<Node> nodes;
    private final boolean pinned;

    /**
     * Pins or releases nodes.
     *
     * @param nodes  the nodes, at least one
     * @param pinned whether layout shall leave them alone
     */
    public PinCommand(List<Node> nodes, boolean pinned) {
        super(nodes.get(0), pinned ? Messages.PinCommand_Pin : Messages.PinCommand_Release);
        this.nodes = List.copyOf(nodes);
        this.pinned = pinned;
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        nodes.forEach(node -> changes.set(node, PlanPackage.Literals.NODE__PINNED, pinned));
        affect(nodes);
    }
}
