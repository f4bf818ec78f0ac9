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
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.Answers.Fact;
import org.yaodian.text.CandidateDetails.Part;

/** Holds what was read against the answers and counts what was found, missed and invented. */
final class Judge {

    /** Hits, answers and readings of one kind of fact. */
    static final class Score {
        int found;
        int wanted;
        int right;
        int read;

        double recall() {
            return wanted == 0 ? 1 : found / (double) wanted;
        }

        double precision() {
            return read == 0 ? 1 : right / (double) read;
        }

        void add(Score other) {
            found += other.found;
            wanted += other.wanted;
            right += other.right;
            read += other.read;
        }
    }

    private record PartOf(Candidate candidate, Part part) {}

    private final ImportDraft draft;
    private final Answers answers;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    Judge(ImportDraft draft, Answers answers) {
        this.draft = draft;
        this.answers = answers;
    }

    Map<String, Score> scores() {
        compare("chapter",
                kind(ElementKind.CHAPTER).stream().filter(chapter -> chapter.details().heading() != null).toList(),
                (fact, chapter) -> same(chapter.name(), fact.rest(0)));
        compare("task", kind(ElementKind.TASK), (fact, task) -> holds(task.name(), fact.rest(1)));
        compare("verb", "task", kind(ElementKind.TASK), (fact, task) -> holds(task.name(), fact.rest(1))
                && (fact.word(0).equals("-") || Arrays.asList(fact.word(0).split("\\|")).contains(task.verb())));
        compare("system", kind(ElementKind.SYSTEM),
                (fact, system) -> same(system.name(), fact.rest(0)));
        compare("target", kind(ElementKind.TARGET), (fact, target) -> holds(target.name(), fact.word(0))
                && target.details().goal().value().compareTo(new java.math.BigDecimal(fact.word(1))) == 0
                && target.details().goal().unit().equals(fact.word(2)));
        compare("deadline", all().stream().filter(task -> task.details().due() != null).toList(),
                (fact, task) -> holds(words(task), fact.word(0))
                        && Arrays.asList(fact.word(1).split("\\|"))
                                .contains(String.valueOf(task.details().due().to())));
        var parts = all().stream().flatMap(one -> one.details().parts().stream().map(part -> new PartOf(one, part)))
                .toList();
        compare("part", parts, (fact, part) -> holds(words(part.candidate()), fact.word(0))
                && part.part().role() == ResponsibilityRole.get(fact.word(1)) && part.part().text().equals(fact.word(2))
                || part.part().unit().getName().equals(fact.word(2)) && holds(words(part.candidate()), fact.word(0))
                        && part.part().role() == ResponsibilityRole.get(fact.word(1)));
        var districts = all().stream()
                .flatMap(one -> one.details().districts().stream()
                        .map(unit -> new PartOf(one, new Part(null, unit, unit.getName()))))
                .toList();
        compare("district", districts, (fact, district) -> holds(words(district.candidate()), fact.word(0))
                && district.part().text().equals(fact.word(1)));
        return scores;
    }

    List<String> mistakes() {
        return mistakes;
    }

    private List<Candidate> all() {
        return draft.candidates();
    }

    private List<Candidate> kind(ElementKind kind) {
        return all().stream().filter(candidate -> candidate.kind() == kind).toList();
    }

    private String words(Candidate candidate) {
        return candidate.name() + (candidate.anchors().isEmpty() ? "" : draft.quote(candidate.anchors().get(0)));
    }

    private static boolean holds(String text, String alternatives) {
        var plain = plain(text);
        for (var word : alternatives.split("\\|")) {
            if (plain.contains(plain(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String name, String alternatives) {
        return Arrays.stream(alternatives.split("\\|")).anyMatch(wanted -> plain(name).equals(plain(wanted)));
    }

    private static String plain(String text) {
        return text.replaceAll("[“”\"\\s\\u3000]", "");
    }

    private <T> void compare(String kind, List<T> read, BiPredicate<Fact, T> fits) {
        compare(kind, kind, read, fits);
    }

    private <T> void compare(String label, String kind, List<T> read, BiPredicate<Fact, T> fits) {
        var score = scores.computeIfAbsent(label, any -> new Score());
        Set<T> right = new HashSet<>();
        for (var fact : answers.of(kind)) {
            score.wanted++;
            var hits = read.stream().filter(one -> fits.test(fact, one)).toList();
            if (hits.isEmpty()) {
                mistakes.add("missed " + label + ": " + fact);
            } else {
                score.found++;
                right.addAll(hits);
            }
        }
        score.read += read.size();
        score.right += right.size();
        read.stream().filter(one -> !right.contains(one))
                .forEach(one -> mistakes.add("invented " + label + ": " + one));
    }
}
