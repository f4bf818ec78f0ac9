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
import org.eclipse.gef.commands.UnexecutableCommand;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.model.edit.commands.Refusable;

/** How policies answer a request: with a command, and with the reason on the status line when it cannot be executed. */
final class Answers {

    private Answers() {
    }

    /**
     * Answers with a command of the model.
     *
     * @param context whom to tell why not
     * @param command the command
     * @return the command for GEF
     */
    static Command of(EditContext context, org.eclipse.emf.common.command.Command command) {
        context.refusal().accept(Refusable.of(command).orElse(null));
        return new EmfCommand(command);
    }

    /**
     * Answers that something is not possible.
     *
     * @param context whom to tell why not
     * @param reason  a sentence
     * @return a command that cannot be executed
     */
    static Command refuse(EditContext context, String reason) {
        context.refusal().accept(reason);
        return UnexecutableCommand.INSTANCE;
    }
}
