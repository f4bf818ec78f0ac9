/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;

/** A command that can say why it cannot be executed. */
public interface Refusable extends Command {

    /**
     * Why the command cannot be executed now.
     *
     * @return a sentence for the person who asks, or empty when it can be executed
     */
    Optional<String> refusal();

    /**
     * The reason of any command.
     *
     * @param command a command
     * @return its own reason, or empty when it can be executed or cannot tell why not
     */
    static Optional<String> of(Command command) {
        return command instanceof Refusable refusable ? refusable.refusal() : Optional.empty();
    }
}
