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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** One version: the root pom says it, and everything else that must repeat it agrees. */
class VersionsTest {

    private static final String VERSION = find(SourceTree.ROOT.resolve("pom.xml"),
            "<artifactId>org\\.yaodian\\.parent</artifactId>\\s*<version>([^<]+)-SNAPSHOT</version>");

    @Test
    void everyBundleHasTheVersionOfTheRootPom() {
        for (var bundle : SourceTree.bundles()) {
            assertEquals(VERSION + ".qualifier", SourceTree.header(bundle, "Bundle-Version"), bundle.toString());
        }
    }

    @Test
    void everyFeatureAndProductHasTheVersionOfTheRootPom() throws IOException {
        for (var file : files("features", "feature.xml")) {
            assertEquals(VERSION + ".qualifier", find(file, "<feature id=[^>]*? version=\"([^\"]+)\""),
                    file.toString());
        }
        for (var file : files("releng", ".product")) {
            assertEquals(VERSION + ".qualifier", find(file, "\\sversion=\"([0-9][^\"]*qualifier)\""), file.toString());
        }
    }

    @Test
    void everyBundleIsNamedLikeItsFolder() {
        for (var bundle : SourceTree.bundles()) {
            assertEquals(SourceTree.name(bundle),
                    SourceTree.header(bundle, "Bundle-SymbolicName").split(";")[0]);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SourceTree.ROOT.resolve(folder))) {
            var found = files.filter(file -> isSource(file) && file.toString().endsWith(ending))
                    .toList();
            assertTrue(!found.isEmpty(), "no " + ending + " below " + folder);
            return found;
        }
    }

    private static boolean isSource(Path file) {
        return !file.getFileName().toString().startsWith(".") && !file.toString().contains("/target/");
    }

    private static String find(Path file, String pattern) {
        try {
            var matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            assertTrue(matcher.find(), file + " lacks " + pattern);
            return matcher.group(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
