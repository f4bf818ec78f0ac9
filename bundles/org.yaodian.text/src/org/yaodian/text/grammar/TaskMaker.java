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

import org.yaodian.text.data.Verb;
import org.yaodian.text.grammar.Piece.Kind;
import org.yaodian.text.grammar.Readings.Annotation;
import org.yaodian.text.grammar.Readings.Certainty;
import org.yaodian.text.grammar.Readings.Content;
import org.yaodian.text.grammar.Readings.DueReading;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.PartReading;
import org.yaodian.text.grammar.Readings.TaskReading;
import org.yaodian.text.structure.Passage;

/** Makes a task of the pieces of a sentence that belong to it. */
final class TaskMaker {

    private static final int LONGEST_NAME = 60;

    private final Passage passage;
    private final String text;
    private final ContentReader contents;
    private final HeadFinder heads;
    private final SubjectReader subjects;

    TaskMaker(Passage passage, ContentReader contents, HeadFinder heads) {
        this.passage = passage;
        this.contents = contents;
        this.heads = heads;
        text = passage.text();
        subjects = new SubjectReader(text);
    }

    /** The task of a group of pieces, with the annotation behind it, or null; it goes at least to {@code end}. */
    TaskReading task(Grouping.Group group, Annotation suffix, int end) {
        var pieces = group.pieces();
        var parts = new ArrayList<PartReading>();
        for (var piece : pieces) {
            if (piece.kind() == Kind.PARTS) {
                parts.addAll(RolePhrases.roles(text.substring(piece.from(), piece.to()), false));
            }
        }
        DueReading due = null;
        if (suffix != null) {
            parts.addAll(suffix.parts());
            due = suffix.due();
        }
        var main = group.main();
        subjects.subject(main, parts);
        if (pieces.get(0) != main) {
            subjects.leadingSubject(pieces.get(0), parts);
        }
        int from = pieces.get(0).from();
        int to = Math.max(end, pieces.get(pieces.size() - 1).to());
        var content = contents.read(pieces, parts, due);
        var verb = main.head() == null ? nominal(main) : main.head().verb();
        var extent = new Extent(passage.sourceStart(from), passage.sourceEnd(to));
        return new TaskReading(extent, name(group), verb, certainty(main, verb), content);
    }

    /** A task with what an annotation says of it, which stands behind it. */
    TaskReading annotated(TaskReading task, Annotation annotation) {
        var content = task.content();
        var parts = new ArrayList<>(content.parts());
        parts.addAll(annotation.parts());
        var due = annotation.due() == null ? content.due() : annotation.due();
        var longer = extended(task, annotation.to());
        return new TaskReading(longer.extent(), task.name(), task.verb(), task.certainty(),
                new Content(content.systems(), content.policies(), content.events(), content.targets(),
                        content.numbers(), parts, due, content.districts(), content.units()));
    }

    /** A task that goes on to a place. */
    TaskReading extended(TaskReading task, int to) {
        return new TaskReading(new Extent(task.extent().from(), passage.sourceEnd(to)), task.name(), task.verb(),
                task.certainty(), task.content());
    }

    private Verb nominal(Piece main) {
        var head = heads.nominal(main.from(), main.to());
        return head == null ? null : head.verb();
    }

    private static Certainty certainty(Piece main, Verb verb) {
        if (main.head() == null) {
            return verb == null ? Certainty.NO_VERB : Certainty.NOMINAL;
        }
        if (main.kind() == Kind.OUTCOME) {
            return Certainty.OUTCOME;
        }
        return main.head().direct() ? Certainty.VERB_FIRST : Certainty.VERB_LATER;
    }

    /** The main clause, with what goes on with it as long as that is short. */
    private String name(Grouping.Group group) {
        var pieces = group.pieces();
        int index = pieces.indexOf(group.main());
        int from = subjects.nameFrom(group.main());
        int to = group.main().to();
        for (int i = index + 1; i < pieces.size() && pieces.get(i).kind() == Kind.OTHER
                && pieces.get(i).to() - from <= LONGEST_NAME; i++) {
            to = pieces.get(i).to();
        }
        return passage.written(from, to);
    }
}
