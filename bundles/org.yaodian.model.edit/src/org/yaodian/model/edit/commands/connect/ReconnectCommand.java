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
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Responsibility;

/** Gives a dependency, relation or responsibility other ends; edges that draw it follow in every diagram. */
public final class ReconnectCommand extends PlanCommand {

    private final Identified link;
    private final LinkEnds ends;
    private final EdgeEnds preferred;

    /**
     * Reconnects a link.
     *
     * @param link   a dependency, relation or responsibility
     * @param source its new start: a task, an element or a unit
     * @param target its new end: a task or an element
     */
    public ReconnectCommand(Identified link, EObject source, EObject target) {
        super(link, Messages.ReconnectCommand_Label);
        this.link = link;
        this.ends = new LinkEnds(source, target);
        this.preferred = null;
    }

    /**
     * Reconnects the link that an edge draws to what other nodes draw.
     *
     * @param edge   an edge that draws a link
     * @param source the node it shall start at
     * @param target the node it shall end at
     */
    public ReconnectCommand(Edge edge, Node source, Node target) {
        super(edge, Messages.ReconnectCommand_Label);
        this.link = edge.getObject();
        var backwards = EdgeEnds.drawsBackwards(edge);
        this.ends = backwards ? new LinkEnds(target.getObject(), source.getObject())
                : new LinkEnds(source.getObject(), target.getObject());
        this.preferred = new EdgeEnds(edge, source, target);
    }

    @Override
    protected Optional<String> lock() {
        return link instanceof Responsibility
                ? MunicipalLock.of(link).or(() -> MunicipalLock.of(ends.source()))
                        .or(() -> MunicipalLock.of(ends.target()))
                : Optional.empty();
    }

    @Override
    protected Optional<String> reason() {
        return link == null ? preferred.refusal() : ends.refusal(link);
    }

    @Override
    protected void change(Steps changes) {
        if (link != null) {
            ends.apply(link, changes);
            Outline.planOf(link).getDiagrams().forEach(diagram -> EdgeEnds.follow(diagram, link, preferred, changes));
        }
        if (preferred != null) {
            preferred.apply(changes);
        }
        affect(List.of(link == null ? preferred.edge() : link));
    }
}
