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

import java.util.Optional;

import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;

/**
 * Whether a link of a kind may be drawn between two nodes.
 *
 * @param command draws it, when it may
 * @param refusal a sentence why not, when it may not
 */
public record LinkAnswer(Optional<ConnectNodesCommand> command, Optional<String> refusal) {

    /**
     * Asks kind and plan.
     *
     * @param kind   the kind of link
     * @param source the node where it begins
     * @param target the node where it would end
     * @return the answer
     */
    public static LinkAnswer of(LinkKind kind, Node source, Node target) {
        var refusal = kind.endRefusal(source, target);
        if (refusal.isPresent()) {
            return new LinkAnswer(Optional.empty(), refusal);
        }
        var element = source.getObject() instanceof Element ? source.getObject() : target.getObject();
        var command = new ConnectNodesCommand(source, target, kind.newLink(element));
        var why = command.refusal();
        return new LinkAnswer(why.isEmpty() ? Optional.of(command) : Optional.empty(), why);
    }
}
