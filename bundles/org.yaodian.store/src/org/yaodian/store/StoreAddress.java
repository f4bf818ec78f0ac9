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

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;

/**
 * Where a store is: {@code derby:FOLDER} for one of this workspace, {@code postgresql://HOST[:PORT]/DATABASE} for a
 * shared one. Parameters after {@code ?} are those of the PostgreSQL driver; {@code sslmode=verify-full} asks for TLS.
 * An address never has a password.
 */
public sealed interface StoreAddress {

    /** The scheme of a store in a folder. */
    String DERBY = "derby:";
    /** The scheme of a shared store. */
    String POSTGRESQL = "postgresql:";

    /**
     * A store in a folder of this computer.
     *
     * @param folder the absolute folder that holds it
     */
    record Local(Path folder) implements StoreAddress {

        /** Makes the folder absolute. */
        public Local {
            folder = folder.toAbsolutePath().normalize();
        }

        @Override
        public String toString() {
            return DERBY + folder;
        }
    }

    /**
     * A store on a server.
     *
     * @param host       name or address
     * @param port       its port
     * @param database   the database
     * @param parameters of the driver, for example {@code sslmode}; none of them is a password
     */
    record Shared(String host, int port, String database, Map<String, String> parameters) implements StoreAddress {

        /** The port of PostgreSQL. */
        public static final int DEFAULT_PORT = 5432;

        /** Copies the parameters. */
        public Shared {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public String toString() {
            var text = new StringBuilder(POSTGRESQL + "//" + host + ":" + port + "/" + database);
            char separator = '?';
            for (var entry : new TreeMap<>(parameters).entrySet()) {
                text.append(separator).append(entry.getKey()).append('=').append(entry.getValue());
                separator = '&';
            }
            return text.toString();
        }
    }

    /**
     * Reads an address.
     *
     * @param text as in {@code --url}; {@code jdbc:} before it is ignored
     * @return the address
     * @throws StoreException when it is none, or has a password
     */
    static StoreAddress parse(String text) throws StoreException {
        var url = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        try {
            if (url.startsWith(DERBY) && url.length() > DERBY.length()) {
                return new Local(Path.of(url.substring(DERBY.length())));
            }
            if (url.startsWith(POSTGRESQL + "//")) {
                return shared(new URI(url));
            }
        } catch (URISyntaxException | InvalidPathException e) {
            throw new StoreException(Problem.REQUEST, NLS.bind(Messages.StoreAddress_Malformed, withoutSecret(text)),
                    e);
        }
        throw new StoreException(Problem.REQUEST, NLS.bind(Messages.StoreAddress_Malformed, withoutSecret(text)));
    }

    private static Shared shared(URI uri) throws StoreException {
        var database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (uri.getHost() == null || database.isEmpty() || database.contains("/")) {
            throw new StoreException(Problem.REQUEST,
                    NLS.bind(Messages.StoreAddress_Malformed, withoutSecret(uri.toString())));
        }
        var parameters = new TreeMap<String, String>();
        for (var pair : uri.getQuery() == null ? new String[0] : uri.getQuery().split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        if (uri.getUserInfo() != null || parameters.containsKey("password") || parameters.containsKey("user")) {
            throw new StoreException(Problem.REQUEST, Messages.StoreAddress_HasSecret);
        }
        int port = uri.getPort() < 0 ? Shared.DEFAULT_PORT : uri.getPort();
        return new Shared(uri.getHost(), port, database, parameters);
    }

    private static String withoutSecret(String text) {
        return text.replaceAll("//[^/@]*@", "//").replaceAll("(?i)(password=)[^&]*", "$1");
    }
}
