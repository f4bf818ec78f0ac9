/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.yaodian.model.edit.commands.Refusable;

/**
 * A change that a person asks for in a tree, before it is done.
 *
 * @param refusal why it cannot be done, or empty when it can
 * @param command makes the command when it can
 */
public record TreeStep(Optional<String> refusal, Supplier<Command> command) {

    static TreeStep refused(String reason) {
        return new TreeStep(Optional.of(reason), () -> null);
    }

    static TreeStep of(Refusable command) {
        return new TreeStep(command.refusal(), () -> command);
    }
}
