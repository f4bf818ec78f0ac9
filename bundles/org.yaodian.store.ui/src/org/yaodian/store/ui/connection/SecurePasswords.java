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

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.osgi.util.NLS;

/** Keeps passwords in the secure storage of the platform. */
final class SecurePasswords implements Passwords {

    private static final String NODE = "org.yaodian.store";
    private static final String PASSWORD = "password";

    @Override
    public Optional<String> find(String connection) {
        try {
            var root = SecurePreferencesFactory.getDefault();
            return root != null && root.nodeExists(path(connection))
                    ? Optional.ofNullable(root.node(path(connection)).get(PASSWORD, null))
                    : Optional.empty();
        } catch (StorageException e) {
            ILog.of(SecurePasswords.class).warn(e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String connection, String password) throws IOException {
        var root = SecurePreferencesFactory.getDefault();
        if (root == null) {
            throw new IOException(NLS.bind(Messages.SecurePasswords_CannotKeep, ""));
        }
        try {
            root.node(path(connection)).put(PASSWORD, password, true);
            root.flush();
        } catch (StorageException e) {
            throw new IOException(NLS.bind(Messages.SecurePasswords_CannotKeep, e.getMessage()), e);
        }
    }

    @Override
    public void forget(String connection) {
        ISecurePreferences root = SecurePreferencesFactory.getDefault();
        if (root != null && root.nodeExists(path(connection))) {
            root.node(path(connection)).removeNode();
        }
    }

    private static String path(String connection) {
        return NODE + "/" + connection;
    }
}
