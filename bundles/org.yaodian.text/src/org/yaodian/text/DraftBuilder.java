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
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.yaodian.model.ElementKind;
import org.yaodian.text.CandidateDetails.Due;
import org.yaodian.text.CandidateDetails.Part;
import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.ClauseReader;
import org.yaodian.text.grammar.Context;
import org.yaodian.text.grammar.PolicyFinder;
import org.yaodian.text.grammar.Readings.Annotation;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.structure.DocumentParts;
import org.yaodian.text.structure.Passage;
import org.yaodian.text.structure.Section;

/** Makes candidates of the sections of a document. */
final class DraftBuilder {

    private final ImportDraft draft;
    private final Context context;
    private final CandidateMaker maker;
    private final SectionKinds kinds;
    private final SubMonitor monitor;
    private final List<String> guiding = new ArrayList<>();

    DraftBuilder(ImportDraft draft, Context context, UnitRegister register, SubMonitor monitor) {
        this.draft = draft;
        this.context = context;
        this.monitor = monitor;
        maker = new CandidateMaker(draft, register);
        kinds = new SectionKinds(context);
    }

    /** Makes all candidates. */
    void build(DocumentParts parts) {
        var body = parts.body();
        boolean chapters = body.children().stream().anyMatch(child -> kinds.kindOf(child, true) == ElementKind.CHAPTER);
        var root = chapters && body.bodies().isEmpty() ? null : maker.wholeChapter(draft.header().title());
        for (var passage : body.bodies()) {
            paragraph(root, passage, 0, false);
        }
        monitor.setWorkRemaining(body.children().size() + 1);
        for (var child : body.children()) {
            section(kinds.kindOf(child, true) == ElementKind.CHAPTER ? null : root(root), child, true);
            monitor.split(1);
        }
        parts.preamble().forEach(this::preamble);
        maker.finish();
        if (draft.header().guidingText() == null && !guiding.isEmpty()) {
            draft.header().setGuidingText(String.join("\n", guiding));
        }
    }

    /** What is said before the body is no work, but it can name policies and what the year is to reach. */
    private void preamble(Passage passage) {
        PolicyFinder.policies(passage, 0, passage.length()).forEach(maker::preamblePolicy);
        var reading = new ClauseReader(passage, context).read(0, passage.length(), false);
        reading.loose().forEach(target -> maker.target(null, target));
        reading.tasks().forEach(task -> task.content().targets().stream().filter(target -> !target.plain())
                .forEach(target -> maker.target(null, target)));
    }

    private Candidate root(Candidate root) {
        return root != null ? root
                : draft.roots().isEmpty() ? maker.wholeChapter(draft.header().title())
                        : draft.roots().get(draft.roots().size() - 1);
    }

    private void section(Candidate parent, Section section, boolean top) {
        monitor.checkCanceled();
        if (kinds.kindOf(section, top) == ElementKind.CHAPTER) {
            chapter(parent, section);
        } else {
            item(parent, section);
        }
    }

    private void chapter(Candidate parent, Section section) {
        boolean guidingChapter = Words.isGuiding(section.heading()) || parent != null && maker.isGuiding(parent);
        var chapter = maker.chapter(parent, section, guidingChapter);
        var passage = section.passage();
        var heading = new ClauseReader(passage, context).read(section.headingTo(),
                section.hasOwnBody() ? section.headingTo() : passage.length(), false);
        heading.annotations().forEach(annotation -> annotate(chapter, annotation, passage));
        if (section.hasOwnBody()) {
            body(chapter, passage, section.bodyFrom(), guidingChapter);
        }
        for (var body : section.bodies()) {
            body(chapter, body, 0, guidingChapter);
        }
        for (var child : section.children()) {
            if (guidingChapter && kinds.kindOf(child, false) != ElementKind.CHAPTER) {
                body(chapter, child.passage(), 0, true);
                child.bodies().forEach(body -> body(chapter, body, 0, true));
            } else {
                section(chapter, child, false);
            }
        }
    }

    private void body(Candidate chapter, Passage passage, int from, boolean guidingChapter) {
        if (!guidingChapter) {
            paragraph(chapter, passage, from, false);
            return;
        }
        guiding.add(passage.written(from, passage.length()));
        maker.anchor(chapter, new Extent(passage.sourceStart(from), passage.sourceEnd(passage.length())));
        var reading = new ClauseReader(passage, context).read(from, passage.length(), false);
        reading.loose().forEach(target -> maker.target(chapter, target));
        reading.tasks().forEach(task -> {
            task.content().targets().stream().filter(target -> !target.plain())
                    .forEach(target -> maker.target(chapter, target));
            maker.policies(chapter, task.content());
        });
    }

    /** A numbered item: its first clause or heading is the task, the others stand below it. */
    private void item(Candidate parent, Section section) {
        var passage = section.passage();
        int from = section.marker() == null ? 0 : section.marker().to();
        Candidate task = null;
        if (section.hasHeading()) {
            var head = new ClauseReader(passage, context).read(section.headingFrom(), section.headingTo(), true);
            task = head.tasks().isEmpty() ? maker.plainTask(parent, passage, section.headingFrom(), section.headingTo())
                    : maker.task(parent, head.tasks().get(0));
            var owner = task;
            head.tasks().stream().skip(1).forEach(other -> maker.task(owner, other));
            head.loose().forEach(target -> maker.target(owner, target));
            head.annotations().forEach(annotation -> annotate(owner, annotation, passage));
            from = section.bodyFrom();
        }
        task = rest(parent, task, passage, from, section.closesEnumeration());
        maker.anchorItem(task, passage);
        for (var body : section.bodies()) {
            task = rest(parent, task, body, 0, false);
        }
        for (var child : section.children()) {
            section(task, child, false);
        }
    }

    private Candidate rest(Candidate parent, Candidate first, Passage passage, int from, boolean closing) {
        var task = first;
        if (from < passage.length()) {
            var reading = new ClauseReader(passage, context).read(from, passage.length(), task == null);
            for (var found : reading.tasks()) {
                var made = maker.task(task == null ? parent : task, found);
                task = task == null ? made : task;
            }
            if (task == null) {
                int end = reading.annotations().isEmpty() ? passage.length() : reading.annotations().get(0).from();
                task = maker.plainTask(parent, passage, from, Math.max(end, from + 1));
            }
            var owner = task;
            reading.loose().forEach(target -> maker.target(owner, target));
            reading.annotations().forEach(annotation -> annotate(
                    closing && isBehindSentence(annotation, passage) ? parent : owner, annotation, passage));
            reading.unclaimed().forEach(extent -> maker.anchor(owner, extent));
        }
        return task;
    }

    /** In 一是…；二是…。（责任单位：A） the bracket speaks of all items. */
    private static boolean isBehindSentence(Annotation annotation, Passage passage) {
        return annotation.from() > 0 && passage.text().charAt(annotation.from() - 1) == '。' && !annotation.near();
    }

    /** A paragraph without a number: its clauses are tasks side by side, or below its heading sentence. */
    private void paragraph(Candidate parent, Passage passage, int from, boolean item) {
        monitor.checkCanceled();
        var reading = new ClauseReader(passage, context).read(from, passage.length(), item);
        boolean only = reading.tasks().isEmpty() && !reading.annotations().isEmpty();
        if (only) {
            reading.annotations().forEach(annotation -> annotate(lastTask(parent), annotation, passage));
        }
        Candidate head = null;
        boolean grouped = reading.headed() || !reading.annotations().isEmpty() && reading.tasks().size() > 1;
        for (var task : reading.tasks()) {
            var made = maker.task(head == null ? parent : head, task);
            head = grouped && head == null ? made : head;
        }
        if (!only) {
            var owner = head != null ? head : lastTask(parent);
            reading.annotations().forEach(annotation -> annotate(owner, annotation, passage));
        }
        if (reading.headed()) {
            maker.anchorItem(head, passage);
        }
        var owner = head == null ? parent : head;
        reading.loose().forEach(target -> maker.target(owner, target));
        reading.unclaimed().forEach(extent -> maker.anchor(owner, extent));
    }

    private static Candidate lastTask(Candidate parent) {
        var children = parent.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i).kind() == ElementKind.TASK) {
                return children.get(i);
            }
        }
        return parent;
    }

    private void annotate(Candidate candidate, Annotation annotation, Passage passage) {
        annotation.parts().forEach(part -> candidate.details().parts()
                .add(new Part(part.role(), maker.unit(part.name()), part.name())));
        if (annotation.due() != null) {
            var due = annotation.due();
            candidate.details().setDue(new Due(due.text(), due.from(), due.to()));
        }
        maker.anchor(candidate, new Extent(passage.sourceStart(annotation.from()),
                passage.sourceEnd(annotation.to())));
    }
}
