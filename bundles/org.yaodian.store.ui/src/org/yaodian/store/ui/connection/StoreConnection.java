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

import java.util.Objects;

import org.yaodian.store.StoreAddress;

/**
 * A store that a person works with.
 *
 * @param id       unique on this computer, never shown
 * @param name     what a person calls it
 * @param address  where it is
 * @param user     the account; in the own store the name that commits carry
 * @param password where the password comes from
 */
public record StoreConnection(String id, String name, StoreAddress address, String user, PasswordUse password) {

    /** The id of the connection to the own store of the workspace, which is always there. */
    public static final String OWN = "own";

    /** Checks that nothing is missing. */
    public StoreConnection {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    /**
     * Whether it is the store in the workspace.
     *
     * @return true for the connection that cannot be removed
     */
    public boolean isOwn() {
        return OWN.equals(id);
    }
}
