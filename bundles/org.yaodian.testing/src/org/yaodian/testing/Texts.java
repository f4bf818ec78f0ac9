/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the texts that a person sees. */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private Texts() {
    }

    /**
     * Checks that English and Chinese have a text for each field of a class of messages and for nothing else, none of
     * them blank, with the same placeholders.
     *
     * @param messages a subclass of NLS beside its {@code messages.properties}
     * @throws IOException when the texts cannot be read
     */
    public static void assertComplete(Class<?> messages) throws IOException {
        var fields = Arrays.stream(messages.getDeclaredFields()).map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        var english = read(messages, "messages.properties");
        var chinese = read(messages, "messages_zh_CN.properties");
        assertEquals(fields, new TreeSet<>(english.stringPropertyNames()));
        assertEquals(fields, new TreeSet<>(chinese.stringPropertyNames()));
        assertTrue(fields.size() > 1);
        fields.forEach(key -> {
            assertFalse(english.getProperty(key).isEmpty(), key);
            assertFalse(chinese.getProperty(key).isEmpty(), key);
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        });
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Class<?> messages, String name) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(messages.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
