/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Values that rules go by and that may change: thresholds, days and words, in a properties file beside the rules. */
public final class RuleData {

    private final Properties values = new Properties();
    private final String file;

    private RuleData(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param owner a class beside which the file lies
     * @param name  its name; it is written in UTF-8
     * @return what is in it
     */
    public static RuleData read(Class<?> owner, String name) {
        var data = new RuleData(name);
        try (var reader = new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            data.values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }

    /**
     * A text.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException when there is none
     */
    public String text(String key) {
        var text = values.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(file + ' ' + key);
        }
        return text.strip();
    }

    /**
     * A whole number.
     *
     * @param key its key
     * @return the number
     */
    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /**
     * A number with decimals.
     *
     * @param key its key
     * @return the number
     */
    public BigDecimal decimal(String key) {
        return new BigDecimal(text(key));
    }

    /**
     * A day.
     *
     * @param key its key
     * @return the day
     */
    public LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    /**
     * Words, parted by commas.
     *
     * @param key their key
     * @return the words in their order
     */
    public List<String> words(String key) {
        return Stream.of(text(key).split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
