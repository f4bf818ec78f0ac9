/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.transfer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup of a store, the same for each engine: a zip file with an entry for each table and one, {@value #HEAD}, that
 * tells the form of the store. Whether an entry is whole tells its check sum, whether the content is right the chain
 * of digests of its revisions.
 */
final class BackupFile {

    private static final String HEAD = "store.properties";
    private static final String FORM = "form";
    private static final String SUFFIX = ".rows";

    private BackupFile() {
    }

    /** Where rows come from or go to. */
    @FunctionalInterface
    interface Tables {

        /** Handles one table. */
        void handle(StoreTable table, RowSink sink) throws SQLException, IOException;
    }

    /** Writes a backup; the tables hand their rows to the sinks that they are given. */
    static void write(int form, Tables tables, OutputStream out) throws SQLException, IOException {
        var zip = new ZipOutputStream(new BufferedOutputStream(out));
        zip.putNextEntry(new ZipEntry(HEAD));
        var head = new Properties();
        head.setProperty(FORM, Integer.toString(form));
        head.store(zip, null);
        zip.closeEntry();
        for (var table : StoreTable.values()) {
            zip.putNextEntry(new ZipEntry(table.tableName() + SUFFIX));
            var data = new DataOutputStream(new BufferedOutputStream(zip));
            tables.handle(table, row -> RowCodec.write(row, data));
            RowCodec.writeEnd(data);
            data.flush();
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /** The form of the store that a file is a backup of; -1 when it is no backup. */
    static int form(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(HEAD);
            if (entry == null) {
                return -1;
            }
            var head = new Properties();
            try (var in = zip.getInputStream(entry)) {
                head.load(in);
            }
            return Integer.parseInt(head.getProperty(FORM, "-1"));
        } catch (IllegalArgumentException e) {
            throw new StreamCorruptedException(HEAD);
        }
    }

    /** Reads all rows of one table; ZipFile does not compare check sums by itself. */
    static void read(Path file, StoreTable table, RowSink sink) throws SQLException, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(table.tableName() + SUFFIX);
            if (entry == null) {
                throw new StreamCorruptedException(table.tableName());
            }
            var sum = new CRC32();
            try (var in = new CheckedInputStream(zip.getInputStream(entry), sum);
                    var data = new DataInputStream(new BufferedInputStream(in))) {
                for (var row = RowCodec.read(table, data); row != null; row = RowCodec.read(table, data)) {
                    sink.take(row);
                }
                if (data.read() >= 0 || sum.getValue() != entry.getCrc()) {
                    throw new StreamCorruptedException(table.tableName());
                }
            }
        }
    }
}
