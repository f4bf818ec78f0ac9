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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionDraftTest {

    private static ConnectionDraft draft(String host, String port, String database, String user) {
        return new ConnectionDraft("", host, port, database, user, "pw", false, false);
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheFields() {
        assertEquals(Messages.ConnectionDraft_Host, draft("", "", "", "").problem());
        assertEquals(Messages.ConnectionDraft_Port, draft("db", "", "", "").problem());
        assertEquals(Messages.ConnectionDraft_Database, draft("db", "5432", "", "").problem());
        assertEquals(Messages.ConnectionDraft_User, draft("db", "5432", "plans", " ").problem());
        assertNull(draft("db", "5432", "plans", "me").problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "5432x", "99999999999"})
    void aPortIsANumberOfItsRange(String port) {
        assertEquals(Messages.ConnectionDraft_Port, draft("db", port, "plans", "me").problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/other", "db?x=1", "a b", "u@db"})
    void aHostCannotSmuggleInParametersOfTheDriver(String host) {
        assertEquals(Messages.ConnectionDraft_HostForm, draft(host, "5432", "plans", "me").problem());
    }

    @Test
    void theAddressHasNoPassword() {
        var connection = draft("db", "5432", "plans", "me").connection();
        assertEquals("postgresql://db:5432/plans", connection.address().toString());
        assertFalse(connection.toString().contains("pw"));
    }

    @Test
    void encryptionChecksTheCertificateOfTheServer() {
        var draft = new ConnectionDraft("", "db", "5432", "plans", "me", "pw", true, true);
        assertEquals("postgresql://db:5432/plans?sslmode=verify-full", draft.connection().address().toString());
    }
}
