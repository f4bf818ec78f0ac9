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

import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.plan.Node;

/** A command that puts nodes into a diagram. */
public interface NodeCreation extends Refusable {

    /**
     * The nodes that are created.
     *
     * @return the nodes, also before they were created
     */
    List<Node> nodes();
}
