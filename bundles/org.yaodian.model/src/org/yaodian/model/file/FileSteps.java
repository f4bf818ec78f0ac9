/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The single steps of a save, apart from one another so that a test can make each of them fail. */
class FileSteps {

    FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    OutputStream stream(FileChannel channel) {
        return Channels.newOutputStream(channel);
    }

    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Gives a new file the permissions and, where allowed, the owner and group of an old one. */
    void copyPermissions(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || fresh == null) {
            return;
        }
        var wanted = old.readAttributes();
        var given = fresh.readAttributes();
        try {
            if (!wanted.owner().equals(given.owner())) {
                fresh.setOwner(wanted.owner());
            }
            if (!wanted.group().equals(given.group())) {
                fresh.setGroup(wanted.group());
            }
        } catch (IOException e) {
            // only an administrator may give files away: the file then belongs to who saved it
        }
        fresh.setPermissions(wanted.permissions());
    }

    /** Makes a second name for a file, or a copy where the file system has no hard links. */
    void link(Path link, Path existing) throws IOException {
        try {
            Files.createLink(link, existing);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(existing, link, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(link, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes renames in a folder durable. Windows neither can nor needs to. */
    void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
