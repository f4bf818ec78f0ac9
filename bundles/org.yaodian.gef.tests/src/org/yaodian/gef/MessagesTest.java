/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"actions", "dnd", "palette", "parts", "policies", "quick", "tools"})
    void bothLanguagesSayTheSameThings(String folder) throws IOException {
        var english = read(folder + "/messages.properties");
        var chinese = read(folder + "/messages_zh_CN.properties");

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        Stream.of(english, chinese).flatMap(each -> each.values().stream())
                .forEach(text -> assertFalse(text.toString().isBlank()));
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(EmfCommandStack.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
