/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.connect;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;

/** Links what two nodes of a diagram draw, and draws the new link; or draws a plain line to a note. */
public final class ConnectNodesCommand extends PlanCommand {

    private final Node source;
    private final Node target;
    private final NewLink kind;
    private final Optional<NewLink.Creation> creation;
    private final Edge edge = PlanFactory.eINSTANCE.createEdge();

    /**
     * Connects two nodes.
     *
     * @param source the node the edge starts at
     * @param target a node of the same diagram it ends at
     * @param kind   what kind of link; not used when one of the nodes is a note
     */
    public ConnectNodesCommand(Node source, Node target, NewLink kind) {
        super(source, Messages.ConnectNodesCommand_Label);
        this.source = source;
        this.target = target;
        this.kind = kind;
        this.creation = isNoteLine() ? Optional.empty() : kind.between(source.getObject(), target.getObject());
    }

    /**
     * The edge that is drawn.
     *
     * @return the edge, also before it was drawn
     */
    public Edge edge() {
        return edge;
    }

    private boolean isNoteLine() {
        return source.getObject() == null || target.getObject() == null;
    }

    @Override
    protected Optional<String> reason() {
        if (source == target) {
            return Optional.of(Messages.EdgeEnds_SameNode);
        }
        if (Drawings.diagramOf(source) != Drawings.diagramOf(target)) {
            return Optional.of(Messages.ConnectNodesCommand_OtherDiagram);
        }
        if (isNoteLine()) {
            return Optional.empty();
        }
        return creation.isEmpty() ? Optional.of(kind.needs()) : creation.get().command().refusal();
    }

    @Override
    protected void change(Steps changes) {
        creation.ifPresent(made -> changes.run(made.command()));
        creation.ifPresent(made -> edge.setObject(made.link()));
        changes.add(Drawings.diagramOf(source), PlanPackage.Literals.DIAGRAM__EDGES, edge);
        changes.set(edge, PlanPackage.Literals.EDGE__SOURCE, source);
        changes.set(edge, PlanPackage.Literals.EDGE__TARGET, target);
        affect(List.of(edge));
    }
}
