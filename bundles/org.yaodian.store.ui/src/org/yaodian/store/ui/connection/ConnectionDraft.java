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

import java.util.Map;

import org.yaodian.model.Identity;
import org.yaodian.store.StoreAddress;

/**
 * What a person typed to connect to a shared store.
 *
 * @param name     what the connection is called; empty for the name of the database
 * @param host     the server
 * @param port     its port as it was typed
 * @param database the database
 * @param user     the account
 * @param password the password
 * @param keep     whether the password is kept on this computer
 * @param tls      whether the connection is encrypted and the server's certificate checked
 */
record ConnectionDraft(String name, String host, String port, String database, String user, String password,
        boolean keep, boolean tls) {

    private static final int LAST_PORT = 65_535;

    /** What is missing or wrong, in the order of the fields; null when all is there. */
    String problem() {
        if (host.isBlank()) {
            return Messages.ConnectionDraft_Host;
        }
        if (!host.strip().matches("[\\p{L}0-9._:\\[\\]-]+")) {
            return Messages.ConnectionDraft_HostForm;
        }
        if (portNumber() < 1 || portNumber() > LAST_PORT) {
            return Messages.ConnectionDraft_Port;
        }
        if (database.isBlank()) {
            return Messages.ConnectionDraft_Database;
        }
        if (user.isBlank()) {
            return Messages.ConnectionDraft_User;
        }
        return null;
    }

    private int portNumber() {
        return port.strip().matches("[0-9]{1,5}") ? Integer.parseInt(port.strip()) : -1;
    }

    StoreConnection connection() {
        var address = new StoreAddress.Shared(host.strip(), portNumber(), database.strip(),
                tls ? Map.of("sslmode", "verify-full") : Map.of());
        var title = name.isBlank() ? database.strip() + " (" + host.strip() + ")" : name.strip();
        var use = password.isEmpty() ? PasswordUse.NONE : keep ? PasswordUse.KEPT : PasswordUse.ASKED;
        return new StoreConnection(Identity.create(), title, address, user.strip(), use);
    }
}
