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

import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.grammar.Piece.Kind;
import org.yaodian.text.grammar.Readings.PartReading;

/** Finds the units that are the subject of a clause (市信息委要…) and those who take part (会同市财政局…). */
final class SubjectReader {

    private static final Pattern TOGETHER = Pattern
            .compile("(?:与|会同|联合|配合|协同|协助)([^，；。]{2,40}?)(?=对|将|把|就|共同|联合|一起|开展|进行|$)");
    private static final Pattern SUBJECT_END = Pattern.compile(
            "(?:要|应当|应(?![急用对])|须|需要|需|将|负责|牵头|抓紧|进一步|积极|加快|切实|认真|共同|定期|主动|及时|统一|组织|抓好)+$|(?:要|应当|应(?![急用对])|须|需要|需)[^，]{0,6}$");
    private static final Pattern TIME = Pattern.compile("(?:每[半一]?[月周季年]|[0-9]{1,4}[年月日]).*$");
    private static final Pattern LEADING_SUBJECT = Pattern.compile("([^，；。]{2,40}?)(?:要|应当|应(?![急用对])|须|需要|需)");
    private static final Pattern MODAL = Pattern.compile("(?:要|应当|应(?![急用对])|须|需要|需|将|负责|牵头)+");

    private final String text;

    SubjectReader(String text) {
        this.text = text;
    }

    /** 市信息委要加快…: the subject of a clause is responsible. */
    void subject(Piece main, List<PartReading> parts) {
        if (main.head() == null || main.head().direct()) {
            return;
        }
        var before = TIME.matcher(text.substring(main.from(), main.head().from())).replaceFirst("");
        var together = TOGETHER.matcher(before);
        boolean accompanied = together.find();
        var subject = accompanied ? before.substring(0, together.start()) : before;
        if (subject.isEmpty() || "在对向为从以将把".indexOf(subject.charAt(0)) < 0) {
            add(subject.contains("牵头") ? ResponsibilityRole.LEAD : ResponsibilityRole.RESPONSIBLE,
                    SUBJECT_END.matcher(subject).replaceFirst(""), parts);
        }
        if (accompanied) {
            add(ResponsibilityRole.COOPERATE, together.group(1), parts);
        }
    }

    /** 各单位要按照要求，制定方案: the subject can stand before a circumstance. */
    void leadingSubject(Piece piece, List<PartReading> parts) {
        var modal = LEADING_SUBJECT.matcher(text).region(piece.from(), piece.to());
        if (modal.lookingAt() && piece.kind() != Kind.PARTS) {
            add(ResponsibilityRole.RESPONSIBLE, modal.group(1), parts);
        }
    }

    private static void add(ResponsibilityRole role, String list, List<PartReading> parts) {
        var names = UnitNames.split(list);
        if (UnitNames.areSurelyUnits(names)) {
            names.forEach(name -> parts.add(new PartReading(role, name)));
        }
    }

    /** Behind a subject that is a unit the name starts with the verb and its adverbs. */
    int nameFrom(Piece main) {
        if (main.head() == null || main.head().direct() || main.head().to() == main.to()) {
            return main.from();
        }
        var before = text.substring(main.from(), main.head().from());
        var subject = SUBJECT_END.matcher(before).replaceFirst("");
        if (!UnitNames.areSurelyUnits(UnitNames.split(subject))) {
            return main.from();
        }
        var rest = MODAL.matcher(text).region(main.from() + subject.length(), main.head().from());
        return rest.lookingAt() ? rest.end() : main.from() + subject.length();
    }
}
