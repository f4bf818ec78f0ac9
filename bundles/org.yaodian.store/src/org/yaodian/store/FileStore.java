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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Hash;
import org.yaodian.store.sql.Database;

/** Evidence and other files, each stored once by what is in it, however often it is attached. */
public final class FileStore {

    private static final int BUFFER = 1 << 16;

    private final Database database;

    FileStore(Database database) {
        this.database = database;
    }

    /**
     * Stores a file unless the same is there.
     *
     * @param file the file
     * @return its hash, as attachments name it
     * @throws StoreException when it cannot be read or stored
     */
    public Hash put(Path file) throws StoreException {
        try {
            var hash = hash(file);
            return database.run(connection -> {
                try (var in = Files.newInputStream(file)) {
                    new BlobTable(connection).write(hash, Files.size(file), in);
                    return hash;
                } catch (IOException e) {
                    throw unreadable(file, e);
                }
            });
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StoreException unreadable(Path file, IOException error) {
        return new StoreException(Problem.REQUEST,
                NLS.bind(Messages.Store_Failed, file, error.getMessage()), error);
    }

    private static Hash hash(Path file) throws IOException {
        var digest = Hash.digest();
        try (InputStream in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return Hash.of(digest.digest());
    }

    /**
     * Whether a file is in the store.
     *
     * @param hash its hash
     * @return whether it can be read
     * @throws StoreException when the store cannot be asked
     */
    public boolean has(Hash hash) throws StoreException {
        return database.run(connection -> new BlobTable(connection).has(hash));
    }

    /**
     * Writes out a file.
     *
     * @param hash its hash
     * @param out  where to; left open
     * @throws StoreException when it is not in the store or cannot be written
     */
    public void get(Hash hash, OutputStream out) throws StoreException {
        database.run(connection -> {
            try {
                new BlobTable(connection).read(hash, out);
                return null;
            } catch (IOException e) {
                throw new StoreException(Problem.OTHER, NLS.bind(Messages.Store_Failed, hash, e.getMessage()), e);
            }
        });
    }
}
