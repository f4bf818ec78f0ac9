/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Credentials;
import org.yaodian.store.Store;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;

import picocli.CommandLine.Option;

/**
 * The account with which commands open stores. A password is never an argument, which others could see in the list of
 * processes: it comes from a file or from the environment.
 */
final class StoreAccess {

    private static final String PASSWORD = "YAODIAN_STORE_PASSWORD";

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "store.user")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "store.passwordFile")
    private Path passwordFile;

    private Credentials credentials() throws RequestException {
        return new Credentials(user == null ? Credentials.local().user() : user, password());
    }

    private String password() throws RequestException {
        if (passwordFile == null) {
            var given = System.getenv(PASSWORD);
            return given == null ? "" : given;
        }
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new RequestException(NLS.bind(Messages.PlanCommand_NoSuchFile, passwordFile), e);
        }
    }

    Store open(String url) throws RequestException, StoreException {
        return Store.open(StoreAddress.parse(url), credentials());
    }

    Store create(String url) throws RequestException, StoreException {
        return Store.create(StoreAddress.parse(url), credentials());
    }
}
