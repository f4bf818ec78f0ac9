/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import java.util.Optional;

/** Asks a person for a password. */
@FunctionalInterface
public interface PasswordQuestion {

    /**
     * Asks, in any thread but that of the user interface, and waits for the answer.
     *
     * @param connection whose password
     * @param wasWrong   whether the last one was refused
     * @return empty when the person gave up
     */
    Optional<String> ask(StoreConnection connection, boolean wasWrong);
}
