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
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** Moves and resizes nodes within the containers they stand in. */
public final class SetBoundsCommand extends PlanCommand {

    private final Map<Node, Bounds> bounds;

    /**
     * Moves or resizes one node.
     *
     * @param node   the node
     * @param bounds its new position and size
     */
    public SetBoundsCommand(Node node, Bounds bounds) {
        this(Map.of(node, bounds));
    }

    /**
     * Moves or resizes several nodes.
     *
     * @param bounds the new position and size of each node, at least one
     */
    public SetBoundsCommand(Map<Node, Bounds> bounds) {
        super(bounds.isEmpty() ? null : bounds.keySet().iterator().next(), Messages.SetBoundsCommand_Label);
        this.bounds = new LinkedHashMap<>(bounds);
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        bounds.forEach((node, place) -> changes.set(node, PlanPackage.Literals.NODE__BOUNDS, place));
        affect(List.copyOf(bounds.keySet()));
    }
}
