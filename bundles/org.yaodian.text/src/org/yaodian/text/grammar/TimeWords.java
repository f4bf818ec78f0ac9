/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.text.grammar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.text.TimeRange;

/** Reads words of time that stand alone, as a person types them. */
public final class TimeWords {

    private static final Pattern ENDING = Pattern.compile("(完成|办结|落实|建成)?[。，；]?$");

    private TimeWords() {
    }

    /**
     * Reads words that are nothing but a time.
     *
     * @param words the words
     * @param year  the year for words that give none, not 0
     * @return the days they mean, or empty
     */
    public static Optional<TimeRange> read(String words, int year) {
        var text = ENDING.matcher(words.replaceAll("[\\s　]", "")).replaceFirst("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var time = new TimeReader(year).at(text, 0, text.length(), true);
        return time == null || time.end() < text.length() || time.from() == null || time.to() == null
                ? Optional.empty()
                : Optional.of(new TimeRange(time.from(), time.to(), time.vague()));
    }
}
