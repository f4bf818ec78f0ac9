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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import org.postgresql.Driver;
import org.yaodian.store.StoreAddress.Shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The databases that stores are tested with, each for real. */
enum TestEngine {

    /** Derby in a new folder. */
    DERBY {
        @Override
        StoreAddress fresh() {
            return new StoreAddress.Local(temporaryFolder().resolve("store"));
        }

        @Override
        Credentials owner() {
            return new Credentials("keeper", "");
        }

        @Override
        Credentials credentials(String account) {
            return new Credentials(account, "");
        }

        @Override
        void addAccount(String account) {
            // Derby has no accounts of its own unless it was set up to ask for them
        }
    },

    /** A new database on a PostgreSQL server that this test run starts. */
    POSTGRESQL {
        @Override
        StoreAddress fresh() {
            var name = "store" + COUNT.incrementAndGet();
            sql("postgres", "CREATE DATABASE " + name);
            return new Shared("localhost", Server.POSTGRES.getPort(), name, Map.of());
        }

        @Override
        Credentials owner() {
            return new Credentials("postgres", "");
        }

        @Override
        Credentials credentials(String account) {
            return new Credentials(account, account);
        }

        @Override
        void addAccount(String account) {
            sql("postgres", "CREATE ROLE " + account + " LOGIN PASSWORD '" + account + "'");
        }
    };

    /** Where Linux keeps files in memory: waiting for a disk at each commit would make up most of the time. */
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String PREFIX = "yaodian-store";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Starts with the first test that needs it and stops with this process. */
    private static final class Server {

        static final Path DATA = temporaryFolder().resolve("postgresql");
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setDataDirectory(DATA).setCleanDataDirectory(true)
                        .setServerConfig("max_connections", "60")
                        .setServerConfig("fsync", "off").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A place for a store where none is yet. */
    abstract StoreAddress fresh();

    /** An account that may create a store. */
    abstract Credentials owner();

    /** How an account logs in that {@link #addAccount} made. */
    abstract Credentials credentials(String account);

    /** Makes an account. */
    abstract void addAccount(String account);

    /** A new, empty store. */
    Store create() throws StoreException {
        return Store.create(fresh(), owner());
    }

    /** A folder that is deleted when the process ends. */
    static Path temporaryFolder() {
        try {
            var folder = Files.isDirectory(MEMORY) ? Files.createTempDirectory(MEMORY, PREFIX)
                    : Files.createTempDirectory(PREFIX);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a statement as the owner of the PostgreSQL server. */
    static void sql(String database, String sql) {
        var url = "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + database;
        try (var connection = new Driver().connect(url, owner("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties owner(String user) {
        var properties = new Properties();
        properties.setProperty("user", user);
        return properties;
    }

    /** Makes the server ask for passwords of all accounts but its owner. */
    static void requirePasswords() {
        try {
            Files.writeString(Server.DATA.resolve("pg_hba.conf"),
                    "local all all trust\nhost all postgres all trust\nhost all all all md5\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sql("postgres", "SELECT pg_reload_conf()");
    }
}
