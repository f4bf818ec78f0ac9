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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportException.Problem;

/** Unpacks the parts of a zip archive that are wanted, and never more than a bound. */
final class ZipParts {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 128L << 20;
    private static final int BUFFER = 1 << 16;

    private ZipParts() {
    }

    /** The wanted parts by name; those that are not there are missing in the map. */
    static Map<String, byte[]> read(String name, byte[] archive, Iterable<String> wanted, SubMonitor monitor)
            throws ImportException {
        var parts = new HashMap<String, byte[]>();
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                monitor.checkCanceled();
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge(name);
                }
                if (entry.getName().equals("EncryptedPackage")) {
                    throw new ImportException(Problem.PROTECTED, NLS.bind(Messages.FileGuard_Protected, name));
                }
                var out = isWanted(entry.getName(), wanted) ? new ByteArrayOutputStream() : null;
                var buffer = new byte[BUFFER];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw tooLarge(name);
                    }
                    if (out != null) {
                        out.write(buffer, 0, read);
                    }
                }
                if (out != null) {
                    parts.put(entry.getName(), out.toByteArray());
                }
            }
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw encrypted ? new ImportException(Problem.PROTECTED, NLS.bind(Messages.FileGuard_Protected, name), e)
                    : damaged(name, e);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
        return parts;
    }

    private static boolean isWanted(String entry, Iterable<String> wanted) {
        for (var part : wanted) {
            if (part.equals(entry)) {
                return true;
            }
        }
        return false;
    }

    private static ImportException tooLarge(String name) {
        return new ImportException(Problem.TOO_LARGE,
                NLS.bind(Messages.ZipParts_UnpacksTooLarge, name, MOST_BYTES >> 20));
    }

    static ImportException damaged(String name, Exception cause) {
        return new ImportException(Problem.DAMAGED,
                NLS.bind(Messages.ZipParts_Damaged, name, cause.getLocalizedMessage()), cause);
    }
}
