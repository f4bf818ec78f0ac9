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

import java.util.Objects;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.yaodian.gef.EmfCommand;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.plan.Node;

/** Renames what a node shows after its name was edited in place. */
public final class NameEditPolicy extends DirectEditPolicy {

    /**
     * The text that is edited in place.
     *
     * @param node a node
     * @return the name of its object, or the text of a note; never null
     */
    public static String nameOf(Node node) {
        var named = node.getObject() == null ? node : node.getObject();
        return RenameCommand.nameOf(named).map(named::eGet).map(Object::toString).orElse("");
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        var node = (Node) getHost().getModel();
        var name = Objects.toString(request.getCellEditor().getValue(), "").strip();
        return name.equals(nameOf(node)) ? null
                : EmfCommand.amending(new RenameCommand(node, name),
                        (org.eclipse.emf.common.command.Command) request.getDirectEditFeature());
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the text field covers the name, so nothing has to follow it
    }
}
