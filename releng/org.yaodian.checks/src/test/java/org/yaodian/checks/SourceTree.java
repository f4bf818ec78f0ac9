/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree these checks read. */
final class SourceTree {

    static final Path ROOT = Path.of(System.getProperty("yaodian.root"));

    private static final Set<String> TEST_SUPPORT = Set.of("org.yaodian.testing", "org.yaodian.robot");

    private SourceTree() {
    }

    /** The folders of all bundles, ordered by name. */
    static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(manifestFile(folder))).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static boolean isTest(Path bundle) {
        return TEST_SUPPORT.contains(name(bundle)) || name(bundle).endsWith(".tests");
    }

    static String name(Path bundle) {
        return bundle.getFileName().toString();
    }

    static Manifest manifest(Path bundle) {
        try (InputStream stream = Files.newInputStream(manifestFile(bundle))) {
            return new Manifest(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String header(Path bundle, String name) {
        var value = manifest(bundle).getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    /** Symbolic names of what a bundle requires and, for a fragment, of its host. */
    static Set<String> required(Path bundle) {
        var names = new TreeSet<String>();
        for (var header : List.of("Require-Bundle", "Fragment-Host")) {
            // commas inside a quoted version range part no clauses
            for (var clause : header(bundle, header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                var name = clause.split(";")[0].strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Path manifestFile(Path bundle) {
        return bundle.resolve("META-INF/MANIFEST.MF");
    }
}
