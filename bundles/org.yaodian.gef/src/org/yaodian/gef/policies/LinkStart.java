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

import org.eclipse.gef.commands.Command;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.model.plan.Node;

/** Remembers where a link began until a person shows where it ends. It is never executed. */
final class LinkStart extends Command {

    private final Node source;
    private final List<LinkKind> kinds;

    LinkStart(Node source, List<LinkKind> kinds) {
        this.source = source;
        this.kinds = kinds;
    }

    Node source() {
        return source;
    }

    /** The kinds of link it may become. */
    List<LinkKind> kinds() {
        return kinds;
    }
}
