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

import org.eclipse.gef.commands.Command;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.plan.Node;

/** Remembers where a link began until a person shows where it ends. It is never executed. */
final class LinkStart extends Command {

    private final Node source;
    private final LinkKind kind;

    LinkStart(Node source, LinkKind kind) {
        this.source = source;
        this.kind = kind;
    }

    Node source() {
        return source;
    }

    LinkKind kind() {
        return kind;
    }
}
