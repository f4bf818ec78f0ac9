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

import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Node;

/** Puts a node into a diagram and links another one with it, in one step. */
public final class ConnectedNodeCommand extends PlanCommand implements NodeCreation {

    private final NodeCreation creation;
    private final Node source;
    private final LinkKind kind;

    /**
     * Prepares.
     *
     * @param creation creates the node
     * @param source   the node where the link begins
     * @param kind     the kind of link; it is not drawn twice when the plan has it already
     */
    public ConnectedNodeCommand(NodeCreation creation, Node source, LinkKind kind) {
        super(source, creation.getLabel());
        this.creation = creation;
        this.source = source;
        this.kind = kind;
    }

    @Override
    public List<Node> nodes() {
        return creation.nodes();
    }

    @Override
    protected Optional<String> reason() {
        return creation.refusal();
    }

    @Override
    protected void change(Steps changes) {
        changes.run(creation);
        LinkAnswer.of(kind, source, nodes().getFirst()).command().ifPresent(changes::run);
        affect(nodes());
    }
}
