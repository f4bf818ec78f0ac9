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

import java.io.IOException;
import java.util.Optional;

/** Where passwords are kept. May wait; call it in a job. */
public interface Passwords {

    /**
     * The password of a connection.
     *
     * @param connection its id
     * @return empty when none is kept, or it cannot be read any more
     */
    Optional<String> find(String connection);

    /**
     * Keeps a password.
     *
     * @param connection the id of the connection
     * @param password   the password
     * @throws IOException when this computer cannot keep it safely; the message is for a person
     */
    void keep(String connection, String password) throws IOException;

    /**
     * Forgets a password.
     *
     * @param connection the id of the connection
     */
    void forget(String connection);
}
