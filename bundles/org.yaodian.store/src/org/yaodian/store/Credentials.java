/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.util.Objects;

/**
 * With which account a store is opened. Its text never shows the password.
 *
 * @param user     the account; in a store without accounts the name that commits carry
 * @param password the password; empty for none
 */
public record Credentials(String user, String password) {

    /** Checks that both are there. */
    public Credentials {
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    /**
     * The person at this computer, without a password.
     *
     * @return the account of the operating system
     */
    public static Credentials local() {
        return new Credentials(System.getProperty("user.name", "yaodian"), "");
    }

    @Override
    public String toString() {
        return user;
    }
}
