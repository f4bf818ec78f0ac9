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

import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.yaodian.testing.SamplePlan;

/** A command on the sample plan that the harness takes through execute, undo and redo. */
record CommandCase(String what, Function<SamplePlan, ? extends Command> command) {

    @Override
    public String toString() {
        return what;
    }
}
