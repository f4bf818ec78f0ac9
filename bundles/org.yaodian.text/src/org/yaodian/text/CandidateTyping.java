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
import java.util.regex.Matcher;

import org.yaodian.model.ElementKind;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Recognizer;

/** Gives the candidates of a draft their types, and makes those that only a sector knows by its words. */
final class CandidateTyping {

    private final ImportDraft draft;
    private final SectorRecognition recognition;
    private final Map<String, List<Recognizer>> byHeading = new HashMap<>();
    private final Map<String, Candidate> made = new HashMap<>();
    private final List<Candidate> things = new ArrayList<>();
    /** The sector that made something of the words at a place; another one makes nothing of the same words. */
    private final Map<SourceRange, String> taken = new HashMap<>();

    CandidateTyping(ImportDraft draft, SectorRecognition recognition) {
        this.draft = draft;
        this.recognition = recognition;
    }

    void apply() {
        var candidates = draft.candidates();
        for (var candidate : candidates) {
            recognition.recognize(candidate.kind(), candidate.name(), headingOf(candidate))
                    .ifPresent(candidate::setRecognizer);
            if (candidate.kind() != ElementKind.TASK && candidate.kind() != ElementKind.CHAPTER) {
                things.add(candidate);
            }
        }
        candidates.stream().filter(candidate -> candidate.kind() == ElementKind.TASK).forEach(this::makeThings);
    }

    /** The words of a task that has tasks below it are theirs as well. */
    private void makeThings(Candidate task) {
        if (task.anchors().isEmpty()
                || task.children().stream().anyMatch(child -> child.kind() == ElementKind.TASK)) {
            return;
        }
        var range = task.anchors().get(0);
        var words = draft.quote(range);
        for (var recognizer : makers(headingOf(task))) {
            var hit = recognizer.phrase().matcher(words);
            while (hit.find()) {
                if (!hit.group().isBlank()) {
                    make(task, recognizer, hit, words, range);
                }
            }
        }
    }

    private void make(Candidate task, Recognizer recognizer, Matcher hit, String words, SourceRange range) {
        var type = recognizer.type();
        var name = hit.group();
        if (recognizer.unless() != null && recognizer.unless().matcher(clause(words, hit)).find()
                || ImportDraft.refusal(task, type.kind()).isPresent() || isThere(type, name)) {
            return;
        }
        var place = new SourceRange(range.offset() + words.codePointCount(0, hit.start()),
                name.codePointCount(0, name.length()));
        if (!sectorOf(type).equals(taken.computeIfAbsent(place, any -> sectorOf(type)))) {
            return;
        }
        var known = made.get(type.id() + name);
        if (known != null) {
            known.anchorList().add(place);
            return;
        }
        var thing = draft.add(task, type.kind(), name);
        thing.setRecognizer(recognizer);
        thing.setConfidence(0.8, Messages.Reason_SectorWord);
        thing.anchorList().add(place);
        made.put(type.id() + name, thing);
    }

    /** Whether the words are those of a thing, or part of the name of one that is of this type or of none. */
    private boolean isThere(ElementType type, String name) {
        return things.stream().filter(thing -> thing.kind() == type.kind()).anyMatch(thing -> thing.name().equals(name)
                || thing.name().contains(name)
                        && thing.recognizer().filter(one -> one.type() != type).isEmpty());
    }

    /** The id of a type begins with that of its sector and a dot. */
    private static String sectorOf(ElementType type) {
        return type.id().substring(0, Math.max(0, type.id().indexOf('.')));
    }

    /** The words around a hit up to the next mark. */
    private static String clause(String words, Matcher hit) {
        int from = hit.start();
        int to = hit.end();
        while (from > 0 && !isMark(words.charAt(from - 1))) {
            from--;
        }
        while (to < words.length() && !isMark(words.charAt(to))) {
            to++;
        }
        return words.substring(from, to);
    }

    private static boolean isMark(char character) {
        return "，。；、：".indexOf(character) >= 0;
    }

    private List<Recognizer> makers(String heading) {
        return byHeading.computeIfAbsent(String.valueOf(heading), any -> recognition.recognizers(heading).stream()
                .filter(one -> one.makes() && one.type().kind() != ElementKind.TASK
                        && (one.chapter() == null || heading != null && one.chapter().matcher(heading).find()))
                .toList());
    }

    private static String headingOf(Candidate candidate) {
        for (var current = candidate; current != null; current = current.parent()) {
            if (current.kind() == ElementKind.CHAPTER) {
                return current.details().heading() == null ? current.name() : current.details().heading();
            }
        }
        return null;
    }
}
