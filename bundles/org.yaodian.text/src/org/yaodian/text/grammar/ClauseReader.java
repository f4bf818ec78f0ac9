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

import org.yaodian.text.grammar.Piece.Kind;
import org.yaodian.text.grammar.Readings.Annotation;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.ParagraphReading;
import org.yaodian.text.grammar.Readings.PartReading;
import org.yaodian.text.grammar.Readings.TargetReading;
import org.yaodian.text.grammar.Readings.TaskReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/** Reads the tasks of a paragraph: one for each clause with a governing verb of its own. */
public final class ClauseReader {

    private static final String SENTENCE_ENDS = "。；！？";
    private static final int LONGEST_HEADING = 22;

    private final Passage passage;
    private final String text;
    private final Nesting nesting;
    private final ContentReader contents;
    private final PieceReader pieceReader;
    private final AnnotationReader annotationReader;
    private final TaskMaker maker;

    private final List<TaskReading> tasks = new ArrayList<>();
    private final List<TargetReading> loose = new ArrayList<>();
    private final List<Annotation> whole = new ArrayList<>();
    private final List<Extent> unclaimed = new ArrayList<>();
    private boolean headed;

    /**
     * A reader of one passage.
     *
     * @param passage the paragraph
     * @param context what is known of the document
     */
    public ClauseReader(Passage passage, Context context) {
        this.passage = passage;
        text = passage.text();
        nesting = Nesting.of(text);
        var times = new TimeReader(context.year());
        contents = new ContentReader(passage, nesting, context, times);
        annotationReader = new AnnotationReader(passage, nesting, times);
        pieceReader = new PieceReader(passage, nesting, times, contents.targets(), annotationReader);
        maker = new TaskMaker(passage, contents, pieceReader.heads());
    }

    /**
     * Reads a part of the passage.
     *
     * @param from first index
     * @param to   index behind the last
     * @param item whether it is an item of a list, so that words without a known verb are a task all the same
     * @return what was found
     */
    public ParagraphReading read(int from, int to, boolean item) {
        var annotations = annotationReader.find(from, to);
        boolean onlyAtEnd = annotations.size() == 1 && annotations.get(0).to() >= to - 1;
        int start = from;
        int index = 0;
        while (start < to) {
            while (index < annotations.size() && annotations.get(index).from() == start) {
                attach(annotations.get(index), to);
                start = annotations.get(index).to();
                index++;
            }
            int end = start;
            while (end < to && !(SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0 && nesting.isTop(end))
                    && !(index < annotations.size() && annotations.get(index).from() == end)) {
                end++;
            }
            Annotation suffix = null;
            if (index < annotations.size() && annotations.get(index).from() == end) {
                suffix = annotations.get(index);
                index++;
            }
            if (end > start) {
                sentence(start, end, onlyAtEnd ? null : suffix, item, from, to);
                if (onlyAtEnd && suffix != null) {
                    whole.add(suffix);
                }
            } else if (suffix != null) {
                attach(suffix, to);
            }
            start = suffix != null ? suffix.to() : end + 1;
            if (suffix != null && start < to && SENTENCE_ENDS.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
        }
        return new ParagraphReading(tasks, loose, whole, headed, unclaimed);
    }

    /**
     * Whether the passage ends in a bracket or tail that gives units or a deadline for all of it.
     *
     * @return whether it does
     */
    public boolean annotationsAtEnd() {
        var found = annotationReader.find(0, text.length());
        return !found.isEmpty() && !found.getLast().near() && found.getLast().to() >= text.length() - 1;
    }

    /**
     * Whether the passage from a place on gives units or a deadline.
     *
     * @param from index behind a heading, or 0
     * @return whether nothing else stands there
     */
    public boolean isAnnotation(int from) {
        var found = annotationReader.find(from, text.length());
        return !found.isEmpty() && found.getFirst().from() == from && found.getLast().to() >= text.length() - 1;
    }

    /** An annotation that stands alone speaks of the whole paragraph when nothing follows, else of the last task. */
    private void attach(Annotation annotation, int to) {
        boolean last = annotation.to() >= to - 1 && !annotation.near();
        if (last || tasks.isEmpty()) {
            whole.add(annotation);
        } else {
            addTo(tasks.remove(tasks.size() - 1), annotation);
        }
    }

    private void addTo(TaskReading task, Annotation annotation) {
        tasks.add(maker.annotated(task, annotation));
    }

    private void sentence(int from, int to, Annotation suffix, boolean item, int first, int end) {
        var pieces = pieceReader.pieces(from, to);
        var groups = Grouping.of(pieces, item && tasks.isEmpty());
        if (groups.isEmpty()) {
            noTask(pieces, from, to, suffix);
            return;
        }
        int firstTask = tasks.size();
        for (int i = 0; i < groups.size(); i++) {
            boolean last = i == groups.size() - 1;
            tasks.add(maker.task(groups.get(i), last ? suffix : null, last && suffix != null ? suffix.to() : -1));
        }
        boolean heading = from == first && firstTask == 0 && tasks.size() == 1 && pieces.size() == 1
                && to - from <= LONGEST_HEADING && to < end - 1 && text.charAt(to) == '。';
        headed |= heading;
    }

    private void noTask(List<Piece> pieces, int from, int to, Annotation suffix) {
        var compared = pieces.stream().filter(piece -> piece.kind() == Kind.TARGET).toList();
        var content = contents.read(compared, List.of(), null);
        loose.addAll(content.targets());
        boolean targets = !content.targets().isEmpty();
        if (suffix != null) {
            whole.add(suffix);
        }
        if (!pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.kind() == Kind.PARTS)) {
            var parts = new ArrayList<PartReading>();
            pieces.forEach(
                    piece -> parts.addAll(RolePhrases.roles(text.substring(piece.from(), piece.to()), false)));
            whole.add(new Annotation(from, to, parts, null, false));
            return;
        }
        if (targets) {
            return;
        }
        if (!tasks.isEmpty() && from > 0 && text.charAt(from - 1) == '；') {
            extendLast(to);
        } else {
            unclaimed.add(new Extent(passage.sourceStart(from), passage.sourceEnd(to)));
        }
    }

    private void extendLast(int to) {
        var task = tasks.remove(tasks.size() - 1);
        tasks.add(maker.extended(task, to));
    }
}
