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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.generator.GenerateModel;

/** The generated code in the tree is what the models generate, to the letter. */
class GeneratedCodeTest {

    @Test
    void generatingElsewhereGivesTheSameCode(@TempDir Path elsewhere) throws IOException {
        var bundles = SourceTree.ROOT.resolve("bundles");
        var folders = GenerateModel.generate(bundles, elsewhere);
        assertFalse(folders.isEmpty());
        for (var folder : folders) {
            var here = bundles.resolve(elsewhere.toAbsolutePath().normalize().relativize(folder));
            var expected = contents(folder);
            var actual = contents(here);
            assertEquals(expected.keySet(), actual.keySet(), here + ": run releng/generate");
            expected.forEach((file, text) -> assertEquals(text, actual.get(file), here + "/" + file));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
