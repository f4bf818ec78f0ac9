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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every string a person sees is there in English and in Chinese, under a key that says its meaning. */
class MessagesTest {

    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z.]+_\\d+");

    static Stream<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(SourceTree.ROOT.resolve("bundles"))) {
            return files.filter(MessagesTest::holdsMessages).toList().stream();
        }
    }

    private static boolean holdsMessages(Path file) {
        var path = SourceTree.ROOT.relativize(file).toString();
        return path.matches(".*(messages|usage|plugin)\\.properties") && !path.matches(".*/(target|bin)/.*");
    }

    @ParameterizedTest
    @MethodSource("english")
    void chineseHasTheSameKeysAsEnglish(Path file) {
        assertEquals(keys(file), keys(chinese(file)), file.toString());
    }

    @ParameterizedTest
    @MethodSource("english")
    void chineseHasTheSamePlaceholdersAsEnglish(Path file) {
        var english = read(file);
        var chinese = read(chinese(file));
        for (var key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)),
                    file + ": " + key);
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void noKeyIsANumber(Path file) {
        assertEquals(new TreeSet<String>(), keys(file).stream().filter(key -> NUMBERED.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new)), file.toString());
    }

    @ParameterizedTest
    @MethodSource("english")
    void nothingIsLeftEmpty(Path file) {
        for (var each : new Path[]{file, chinese(file)}) {
            read(each).forEach((key, value) -> assertFalse(value.toString().isBlank(), each + ": " + key));
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return Pattern.compile("\\{\\d").matcher(text).results().map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path chinese(Path file) {
        var sibling = file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh_CN.properties"));
        assertTrue(Files.exists(sibling), "no Chinese beside " + file);
        return sibling;
    }

    private static TreeSet<String> keys(Path file) {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
