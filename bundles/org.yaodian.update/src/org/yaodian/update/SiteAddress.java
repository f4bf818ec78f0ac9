/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** Where an update site lies: a folder, a zip file or a web address. */
final class SiteAddress {

    private static final String ZIP = "jar:";
    private static final String INSIDE = "!/";

    private SiteAddress() {
    }

    /**
     * What a person typed.
     *
     * @param text a path or an address
     * @return the address for p2
     * @throws IllegalArgumentException when it is neither; the message says what to do
     */
    static URI of(String text) {
        var clean = text.strip();
        if (clean.matches("(?i)(https?|file|jar):.*")) {
            try {
                return new URI(clean);
            } catch (URISyntaxException fault) {
                throw new IllegalArgumentException(NLS.bind(Messages.SiteAddress_NoAddress, clean), fault);
            }
        }
        return ofPath(clean);
    }

    /**
     * An address as a person would write it.
     *
     * @param site an address made by {@link #of(String)}
     * @return the path of a folder or zip file, or the web address
     */
    static String text(URI site) {
        var text = site.toString();
        if (text.startsWith(ZIP) && text.endsWith(INSIDE)) {
            return text(URI.create(text.substring(ZIP.length(), text.length() - INSIDE.length())));
        }
        return "file".equals(site.getScheme()) ? Path.of(site).toString() : text;
    }

    private static URI ofPath(String text) {
        Path path;
        try {
            path = Path.of(text).toAbsolutePath();
        } catch (InvalidPathException fault) {
            throw new IllegalArgumentException(NLS.bind(Messages.SiteAddress_NoAddress, text), fault);
        }
        if (text.isEmpty() || !Files.exists(path)) {
            throw new IllegalArgumentException(NLS.bind(Messages.SiteAddress_NoAddress, text));
        }
        return Files.isDirectory(path) ? path.toUri() : URI.create(ZIP + path.toUri() + INSIDE);
    }
}
