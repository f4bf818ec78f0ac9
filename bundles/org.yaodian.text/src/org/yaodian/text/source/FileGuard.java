/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportException.Problem;
import org.yaodian.text.ImportFormat;

/** Looks at a file before it is read: its size, and by its first bytes what it is. */
final class FileGuard {

    /** The largest file that is read, in bytes. */
    static final long LIMIT = 50L << 20;

    private static final int HEAD = 4096;

    private FileGuard() {
    }

    static void check(Path file) throws ImportException {
        try {
            if (!Files.exists(file)) {
                throw new ImportException(Problem.UNREADABLE, NLS.bind(Messages.FileGuard_Missing, file));
            }
            if (Files.isDirectory(file)) {
                throw new ImportException(Problem.UNREADABLE, NLS.bind(Messages.FileGuard_Folder, file));
            }
            long size = Files.size(file);
            if (size > LIMIT) {
                throw new ImportException(Problem.TOO_LARGE, NLS.bind(Messages.FileGuard_TooLarge,
                        new Object[]{file.getFileName(), (size >> 20) + 1, LIMIT >> 20}));
            }
            if (size == 0) {
                throw new ImportException(Problem.EMPTY, NLS.bind(Messages.FileGuard_Empty, file.getFileName()));
            }
        } catch (IOException e) {
            throw new ImportException(Problem.UNREADABLE,
                    NLS.bind(Messages.FileGuard_Unreadable, file, e.getLocalizedMessage()), e);
        }
    }

    /** The form of some bytes: what the person says, unless the bytes say clearly that they are something else. */
    static ImportFormat formatOf(String name, byte[] bytes, ImportFormat wanted) throws ImportException {
        if (TextDecoder.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            boolean encrypted = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw encrypted ? new ImportException(Problem.PROTECTED, NLS.bind(Messages.FileGuard_Protected, name))
                    : new ImportException(Problem.FORMAT, NLS.bind(Messages.FileGuard_OldWord, name));
        }
        if (TextDecoder.startsWith(bytes, 'P', 'K', 3, 4)) {
            return ImportFormat.DOCX;
        }
        var other = Magic.nameOf(bytes);
        if (other != null) {
            throw new ImportException(Problem.FORMAT, NLS.bind(Messages.FileGuard_OtherFormat, name, other));
        }
        if (wanted == ImportFormat.DOCX) {
            throw new ImportException(Problem.FORMAT, NLS.bind(Messages.FileGuard_NotWord, name));
        }
        if (wanted == ImportFormat.HTML || wanted == ImportFormat.AUTOMATIC && looksLikeHtml(bytes)) {
            return ImportFormat.HTML;
        }
        return ImportFormat.TEXT;
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1)
                .replace("\0", "").toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
                || head.contains("<head") || head.contains("<div") || head.contains("<p>") || head.contains("<p ");
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        outer : for (int i = 0; i + wanted.length <= bytes.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
