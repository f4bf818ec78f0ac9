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

import org.yaodian.text.data.HeadNoun.Strength;
import org.yaodian.text.data.Nouns;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.Sign;
import org.yaodian.text.grammar.Readings.ThingReading;
import org.yaodian.text.structure.Passage;

/** Finds events by the word their names end in: 特奥会, 女足世界杯, 信息化宣传周. */
final class EventFinder {

    private static final String STOPS = "，；。：、（）〔〕“”《》的和与及在由对向等为于办第\u3000";
    private static final int LONGEST_NAME = 20;

    private EventFinder() {
    }

    /** The events of a clause; its main verb ends at {@code verbTo}. */
    static List<ThingReading> events(Passage passage, int from, int to, int verbTo) {
        var text = passage.text();
        var found = new ArrayList<ThingReading>();
        for (int i = from; i < to; i++) {
            var hit = Nouns.events().startingAt(text, i, to);
            if (hit == null || !hit.value().fits(text, hit.from(), hit.to())) {
                continue;
            }
            int start = start(text, i, from, verbTo);
            boolean named = hit.value().strength() == Strength.STRONG || i - start >= 2;
            if (named && hit.to() - start >= 3) {
                var name = passage.written(start, hit.to());
                found.add(new ThingReading(new Extent(passage.sourceStart(start), passage.sourceEnd(hit.to())), name,
                        name, Sign.HEAD_NOUN));
            }
            i = hit.to() - 1;
        }
        return found;
    }

    private static int start(String text, int noun, int from, int verbTo) {
        int least = Math.max(Math.max(from, noun - LONGEST_NAME), verbTo <= noun ? verbTo : from);
        int i = noun;
        while (i > least && STOPS.indexOf(text.charAt(i - 1)) < 0
                && Verbs.breakers().endingAt(text, least, i) == null) {
            i--;
        }
        if (i > least && text.charAt(i - 1) == '第') {
            i--;
        }
        var opener = Words.circumstances().startingAt(text, i, noun);
        return opener != null && opener.value().length() > 1 ? opener.to() : i;
    }
}
