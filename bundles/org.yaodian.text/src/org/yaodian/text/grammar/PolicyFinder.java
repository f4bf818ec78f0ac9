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

import java.util.ArrayList;
import java.util.List;

import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.Sign;
import org.yaodian.text.grammar.Readings.ThingReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/** Finds book titles 《…》: the policies a document names. */
public final class PolicyFinder {

    private PolicyFinder() {
    }

    /**
     * The book titles of a part of a passage.
     *
     * @param passage the passage
     * @param from    first index
     * @param to      index behind the last
     * @return the policies in order
     */
    public static List<ThingReading> policies(Passage passage, int from, int to) {
        var text = passage.text();
        var found = new ArrayList<ThingReading>();
        if (text.indexOf('《', from) < 0) {
            return found;
        }
        var nesting = Nesting.of(text);
        for (int i = from; i < to; i++) {
            int close = text.charAt(i) == '《' ? nesting.closeOf(i) : -1;
            if (close > i + 1 && close < to) {
                var name = passage.written(i + 1, close);
                found.add(new ThingReading(new Extent(passage.sourceStart(i), passage.sourceEnd(close + 1)), name, name,
                        Sign.BOOK_TITLE));
                i = close;
            }
        }
        return found;
    }
}
