/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

/**
 * A change of the plan that clears a finding.
 *
 * @param label  what it does, in the language of the program
 * @param change makes the change in the model; the caller runs it as an undoable command
 */
public record QuickFix(String label, Runnable change) {

    /** Makes the change. */
    public void apply() {
        change.run();
    }
}
