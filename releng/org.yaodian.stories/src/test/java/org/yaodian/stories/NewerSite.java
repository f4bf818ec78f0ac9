/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.yaodian.stories.drive.Installation;

/**
 * An update site with the next version of a sector: the feature and the bundles of the built site under a higher version
 * and another name, published by p2 itself.
 */
final class NewerSite {

    /** The version of everything on the site. */
    static final String VERSION = "9.0.0";
    /** What the name of the sector ends with. */
    static final String MARK = " 9";

    private static final String PUBLISHER = "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher";

    private NewerSite() {
    }

    /**
     * Makes the site.
     *
     * @param sector       the id of the sector
     * @param folder       where to, not there yet
     * @param installation whose publisher is used
     * @return the folder of the site
     */
    static Path make(String sector, Path folder, Installation installation) throws IOException {
        var source = folder.resolveSibling(folder.getFileName() + "-source");
        try (var site = new ZipFile(Installation.siteArchive().toFile())) {
            for (var entry : site.stream().filter(entry -> belongs(entry.getName(), sector)).toList()) {
                var file = source.resolve(entry.getName().replaceFirst("_[^_]*\\.jar$", "_" + VERSION + ".jar"));
                Files.createDirectories(file.getParent());
                var version = entry.getName().replaceFirst(".*_([^_]*)\\.jar$", "$1");
                raise(Files.write(file.resolveSibling("old"), site.getInputStream(entry).readAllBytes()), version,
                        file);
            }
        }
        var address = folder.toUri().toString();
        installation.run(PUBLISHER, "-metadataRepository", address, "-artifactRepository", address, "-source",
                source.toString(), "-publishArtifacts", "-compress");
        return folder;
    }

    private static boolean belongs(String entry, String sector) {
        return entry.matches("(features|plugins)/org\\.yaodian\\." + sector + "[._].*\\.jar");
    }

    private static void raise(Path old, String version, Path file) throws IOException {
        try (var jar = new ZipFile(old.toFile()); var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : jar.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(entry.getName(), jar.getInputStream(entry).readAllBytes(), version, out);
                out.closeEntry();
            }
        }
        Files.delete(old);
    }

    private static void copy(String name, byte[] content, String version, OutputStream out) throws IOException {
        if (name.matches("META-INF/MANIFEST\\.MF|feature\\.xml")) {
            out.write(text(content).replace(version, VERSION).getBytes(StandardCharsets.UTF_8));
        } else if (name.matches("plugin(_zh_CN)?\\.properties")) {
            out.write(text(content).replaceFirst("(?m)^(sector = .*)$", "$1" + MARK)
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            out.write(content);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
