/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.text;

import java.time.LocalDate;
import java.util.Optional;
import org.yaodian.text.grammar.TimeWords;

/**
 * The days that words of time can mean.
 *
 * @param from  the first day, not null
 * @param to    the last day, not null
 * @param vague whether the words say little, as 适时 does
 */
public record TimeRange(LocalDate from, LocalDate to, boolean vague) {

    /**
     * Reads words that are nothing but a time, with or without 完成 behind them.
     *
     * @param words for example 6月底前, 2007年上半年 or 年内完成
     * @param year  the year of the plan, for words that give none
     * @return the days, or empty when the words are not understood
     */
    public static Optional<TimeRange> of(String words, int year) {
        return TimeWords.read(words, year);
    }
}
