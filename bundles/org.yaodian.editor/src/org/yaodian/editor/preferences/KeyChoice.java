/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.preferences;

import org.eclipse.jface.bindings.keys.KeySequence;

/** A command and the keys that run it, while they are chosen. */
final class KeyChoice {

    private final String commandId;
    private final String name;
    private final KeySequence first;
    private KeySequence keys;

    /**
     * Makes a choice.
     *
     * @param commandId the command
     * @param name its name for people
     * @param first the keys it has by default, empty if none
     * @param keys the keys it has now, empty if none
     */
    KeyChoice(String commandId, String name, KeySequence first, KeySequence keys) {
        this.commandId = commandId;
        this.name = name;
        this.first = first;
        this.keys = keys;
    }

    String commandId() {
        return commandId;
    }

    String name() {
        return name;
    }

    KeySequence keys() {
        return keys;
    }

    KeySequence first() {
        return first;
    }

    void choose(KeySequence chosen) {
        keys = chosen;
    }

    boolean isOwn() {
        return !keys.equals(first);
    }
}
