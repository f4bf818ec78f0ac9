/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The source tree the files are made for.
 *
 * @param root its top folder
 */
record SourceTree(Path root) {

    private static final Pattern VERSION = Pattern
            .compile("<artifactId>org\\.yaodian\\.parent</artifactId>\\s*<version>([^<]+)-SNAPSHOT</version>");

    /** {@return the folder with a folder for each description} */
    Path descriptions() {
        return root.resolve("releng/districts");
    }

    /** {@return the ids of all descriptions, in order} */
    List<String> ids() throws IOException {
        try (var folders = Files.list(descriptions())) {
            return folders.filter(folder -> Files.exists(folder.resolve(Description.FILE)))
                    .map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    /** {@return the version in the form of bundles, from the root pom} */
    String version() throws IOException {
        var matcher = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!matcher.find()) {
            throw new IOException(root.resolve("pom.xml") + " has no version");
        }
        return matcher.group(1) + ".qualifier";
    }

    /** {@return the product without sectors and districts, from which all others are derived} */
    String plainProduct() throws IOException {
        return Files.readString(root.resolve("releng/org.yaodian.products/plain.product"));
    }

    /** {@return whether the feature of a sector is there} */
    boolean hasSector(String sector) {
        return Files.exists(root.resolve("features").resolve(feature(sector)).resolve("feature.xml"));
    }

    /** {@return the id of the feature of a sector} */
    static String feature(String sector) {
        return "org.yaodian." + sector + ".feature";
    }

    /** {@return what a file holds, or null when there is none} */
    byte[] content(Path file) {
        try {
            var there = root.resolve(file);
            return Files.exists(there) ? Files.readAllBytes(there) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
