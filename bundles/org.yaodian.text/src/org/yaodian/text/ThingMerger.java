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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.text.data.Nouns;
import org.yaodian.text.grammar.Readings.Sign;
import org.yaodian.text.grammar.Readings.ThingReading;

/** Keeps one candidate for each thing, however often and in whatever form the document names it. */
final class ThingMerger {

    private record Known(Candidate candidate, String core, boolean headless) {}

    private static final int LEAST_CORE = 2;
    private static final int LEAST_ENDING = 5;

    private final ImportDraft draft;
    private final Map<String, Candidate> byName = new HashMap<>();
    private final Map<String, List<Known>> byCore = new HashMap<>();
    private final Map<String, List<Known>> byEnding = new HashMap<>();

    ThingMerger(ImportDraft draft) {
        this.draft = draft;
    }

    /** Adds a thing below a parent, or an anchor to the thing that is already there. */
    Candidate add(Candidate parent, ElementKind kind, ThingReading reading) {
        var key = kind.word() + " " + key(reading.name());
        var whole = Nouns.systems().get(key(reading.written()));
        var core = whole == null ? core(reading.written()) : key(reading.written());
        boolean headless = reading.sign() == Sign.SHARED_HEAD || reading.sign() == Sign.QUOTED
                || whole != null;
        var same = byName.get(key);
        if (same == null && kind == ElementKind.SYSTEM) {
            same = sameCore(core, headless);
        }
        if (same == null) {
            same = draft.add(parent, kind, reading.name());
            confidence(same, reading);
            byName.put(key, same);
            if (kind == ElementKind.SYSTEM) {
                var entry = new Known(same, core, headless);
                byCore.computeIfAbsent(core, any -> new ArrayList<>()).add(entry);
                if (core.length() >= LEAST_ENDING) {
                    byEnding.computeIfAbsent(ending(core), any -> new ArrayList<>()).add(entry);
                }
            }
        }
        draft.anchor(same, reading.extent().from(), reading.extent().to());
        return same;
    }

    private Candidate sameCore(String core, boolean headless) {
        if (core.length() < LEAST_CORE) {
            return null;
        }
        for (var other : byCore.getOrDefault(core, List.of())) {
            if (headless || other.headless()) {
                return other.candidate();
            }
        }
        for (var other : core.length() < LEAST_ENDING ? List.<Known>of()
                : byEnding.getOrDefault(ending(core), List.of())) {
            boolean either = headless || other.headless();
            if (either && (core.endsWith(other.core()) || other.core().endsWith(core))) {
                return other.candidate();
            }
        }
        return null;
    }

    private static String ending(String core) {
        return core.substring(core.length() - LEAST_ENDING);
    }

    private static String key(String name) {
        return name.replaceAll("[“”\"'‘’\\s]", "").replaceFirst("^(?:本市|全市|我市|上海市|国家)", "");
    }

    /** A name without its head noun. */
    private static String core(String name) {
        var key = key(name);
        var head = Nouns.systems().endingAt(key, 1, key.length());
        return head == null ? key : key.substring(0, head.from());
    }

    private static void confidence(Candidate candidate, ThingReading reading) {
        switch (reading.sign()) {
            case HEAD_NOUN -> candidate.setConfidence(0.85, Messages.Reason_HeadNoun);
            case SHARED_HEAD -> candidate.setConfidence(0.8, NLS.bind(Messages.Reason_SharedHead, reading.written()));
            case QUOTED -> candidate.setConfidence(0.9, Messages.Reason_Quoted);
            case BOOK_TITLE -> candidate.setConfidence(0.95, Messages.Reason_BookTitle);
        }
    }

    void finish() {
        new MentionFinder(draft).addMentions();
    }
}
