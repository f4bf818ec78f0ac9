/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the answers to the question whether a document or matter is made public, as of the regulations of 2007.
 *
 * @param key         what plans store
 * @param needsReason whether a reason has to be given
 * @param name        what people call it in Chinese
 * @param englishName and in English
 */
public record DisclosureAttribute(String key, boolean needsReason, String name, String englishName) {

    private static final List<DisclosureAttribute> ALL = read();

    private static List<DisclosureAttribute> read() {
        var in = DisclosureAttribute.class.getResourceAsStream("attributes.csv");
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new DisclosureAttribute(cells[0], Boolean.parseBoolean(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All attributes.
     *
     * @return the usual one first
     */
    public static List<DisclosureAttribute> all() {
        return ALL;
    }

    /**
     * The keys of all attributes.
     *
     * @return the usual one first
     */
    public static List<String> keys() {
        return ALL.stream().map(DisclosureAttribute::key).toList();
    }

    /**
     * The attribute with a key.
     *
     * @param key a key, or null
     * @return the attribute, or empty when there is no such one
     */
    public static Optional<DisclosureAttribute> of(String key) {
        return ALL.stream().filter(attribute -> attribute.key.equals(key)).findFirst();
    }

    /**
     * What a person reads for a key.
     *
     * @param key a key
     * @return the name in the language of the program; the key itself when it is not known
     */
    public static String label(String key) {
        return of(key).map(DisclosureAttribute::label).orElse(key);
    }

    private String label() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? name : englishName;
    }
}
