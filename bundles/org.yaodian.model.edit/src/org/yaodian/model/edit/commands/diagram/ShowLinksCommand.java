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

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/** Draws the links of the plan that a diagram shows both ends of but not the link itself. */
public final class ShowLinksCommand extends PlanCommand {

    private final Diagram diagram;
    private final List<Node> nodes;

    /**
     * Draws missing links.
     *
     * @param diagram the diagram
     * @param nodes   nodes of it; links with at least one end among them are drawn
     */
    public ShowLinksCommand(Diagram diagram, Collection<Node> nodes) {
        super(diagram, Messages.ShowLinksCommand_Label);
        this.diagram = diagram;
        this.nodes = List.copyOf(nodes);
    }

    @Override
    protected Optional<String> reason() {
        return MissingEdge.of(diagram, nodes).isEmpty() ? Optional.of(Messages.ShowLinksCommand_AllShown)
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        MissingEdge.of(diagram, nodes).forEach(missing -> missing.draw(diagram, changes));
        affect(nodes);
    }
}
