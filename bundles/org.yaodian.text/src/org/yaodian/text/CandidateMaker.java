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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Unit;
import org.yaodian.text.CandidateDetails.Due;
import org.yaodian.text.CandidateDetails.Goal;
import org.yaodian.text.CandidateDetails.Number;
import org.yaodian.text.CandidateDetails.Part;
import org.yaodian.text.grammar.ClauseReader;
import org.yaodian.text.grammar.Context;
import org.yaodian.text.grammar.Readings.Certainty;
import org.yaodian.text.grammar.Readings.Content;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.TargetReading;
import org.yaodian.text.grammar.Readings.TaskReading;
import org.yaodian.text.grammar.Readings.ThingReading;
import org.yaodian.text.structure.DocumentReader;
import org.yaodian.text.structure.Passage;
import org.yaodian.text.structure.Section;

/** Makes single candidates of what the grammar found, each with its confidence and the reason for it. */
final class CandidateMaker {

    private static final int LONGEST_NAME = 60;
    private static final Pattern EDGES = Pattern
            .compile("^[，。；、：,;:.\\s]+|(?:[，。；、：,;:.\\s]|以及|[和与及的并])+$");

    private final ImportDraft draft;
    private final UnitRegister register;
    private final ThingMerger things;
    private final Set<Candidate> guiding = new HashSet<>();

    CandidateMaker(ImportDraft draft, UnitRegister register) {
        this.draft = draft;
        this.register = register;
        things = new ThingMerger(draft);
    }

    /** What the grammar makes of some words alone: a task in no draft, with a name and, if there is one, a verb. */
    static Candidate clause(String words, Context context) {
        var passage = DocumentReader.passage(words);
        int from = DocumentReader.endOfNumber(passage);
        var tasks = passage.length() == 0 ? List.<TaskReading>of()
                : new ClauseReader(passage, context).read(from, passage.length(), true).tasks();
        var name = tasks.isEmpty() ? passage.written(from, passage.length()) : tasks.get(0).name();
        var plain = EDGES.matcher(name).replaceAll("");
        var candidate = new Candidate("", ElementKind.TASK, plain.isEmpty() ? name : plain);
        if (!tasks.isEmpty() && tasks.get(0).verb() != null) {
            candidate.setVerb(tasks.get(0).verb().word(), tasks.get(0).verb().rung());
        }
        return candidate;
    }

    Unit unit(String name) {
        return register.resolve(name);
    }

    boolean isGuiding(Candidate chapter) {
        return guiding.contains(chapter);
    }

    /** The one chapter of a document without any. */
    Candidate wholeChapter(String title) {
        var chapter = draft.add(null, ElementKind.CHAPTER, title);
        chapter.setConfidence(0.5, Messages.Reason_NoHeading);
        return chapter;
    }

    Candidate chapter(Candidate parent, Section section, boolean isGuiding) {
        var passage = section.passage();
        int end = section.hasHeading() ? section.headingTo() : Math.min(passage.length(), LONGEST_NAME);
        var chapter = draft.add(parent, ElementKind.CHAPTER,
                passage.written(section.marker() == null ? 0 : section.marker().to(), end));
        chapter.details().setHeading(passage.written(0, end));
        anchor(chapter, new Extent(passage.sourceStart(0), passage.sourceEnd(end)));
        chapter.setConfidence(section.marker() == null ? 0.7 : 0.98,
                section.marker() == null ? Messages.Reason_PlainHeading : Messages.Reason_NumberedHeading);
        if (isGuiding) {
            guiding.add(chapter);
        }
        return chapter;
    }

    Candidate task(Candidate parent, TaskReading reading) {
        var owner = parent != null && parent.kind() != ElementKind.CHAPTER && parent.kind() != ElementKind.TASK
                ? parent.parent()
                : parent;
        var task = draft.add(owner, ElementKind.TASK, reading.name());
        if (reading.verb() != null) {
            task.setVerb(reading.verb().word(), reading.verb().rung());
        }
        anchor(task, reading.extent());
        confidence(task, reading.certainty());
        content(task, reading.content());
        return task;
    }

    /** A task of words in which the grammar found nothing. */
    Candidate plainTask(Candidate parent, Passage passage, int from, int to) {
        var name = passage.written(from, Math.min(to, from + LONGEST_NAME)).replaceFirst("[。；，、;,.]+$", "");
        var task = draft.add(parent, ElementKind.TASK, name);
        anchor(task, new Extent(passage.sourceStart(from), passage.sourceEnd(to)));
        confidence(task, Certainty.NO_VERB);
        return task;
    }

    private static void confidence(Candidate task, Certainty certainty) {
        switch (certainty) {
            case VERB_FIRST -> task.setConfidence(0.95, NLS.bind(Messages.Reason_VerbFirst, task.verb()));
            case VERB_LATER -> task.setConfidence(0.8, NLS.bind(Messages.Reason_VerbLater, task.verb()));
            case OUTCOME -> task.setConfidence(0.6, NLS.bind(Messages.Reason_Outcome, task.verb()));
            case NOMINAL -> task.setConfidence(0.7, NLS.bind(Messages.Reason_Nominal, task.verb()));
            case NO_VERB -> task.setConfidence(0.4, Messages.Reason_NoVerb);
        }
    }

    private void content(Candidate task, Content content) {
        var details = task.details();
        content.parts().forEach(part -> details.parts().add(new Part(part.role(), unit(part.name()), part.name())));
        if (content.due() != null) {
            details.setDue(new Due(content.due().text(), content.due().from(), content.due().to()));
        }
        content.numbers()
                .forEach(number -> details.numbers().add(new Number(number.label(), number.value(), number.unit())));
        content.districts().forEach(name -> {
            var district = register.district(name);
            if (!details.districts().contains(district)) {
                details.districts().add(district);
            }
        });
        content.units().forEach(register::resolve);
        content.targets().forEach(target -> target(task, target));
        content.systems().forEach(thing -> things.add(task, ElementKind.SYSTEM, thing));
        policies(task, content);
        content.events().forEach(thing -> things.add(task, ElementKind.EVENT, thing));
    }

    void policies(Candidate parent, Content content) {
        content.policies().forEach(thing -> policy(parent, thing));
    }

    void preamblePolicy(ThingReading policy) {
        policy(null, policy);
    }

    private void policy(Candidate parent, ThingReading policy) {
        if (!policy.name().equals(draft.header().title())) {
            things.add(parent, ElementKind.POLICY, policy);
        }
    }

    Candidate target(Candidate parent, TargetReading reading) {
        var target = draft.add(parent, ElementKind.TARGET, reading.name());
        target.details().setGoal(new Goal(reading.measure(), reading.comparison(), reading.base(), reading.value(),
                reading.unit()));
        anchor(target, reading.extent());
        target.setConfidence(reading.plain() ? 0.75 : 0.95,
                reading.plain() ? Messages.Reason_Count : Messages.Reason_Comparison);
        return target;
    }

    void anchor(Candidate candidate, Extent extent) {
        draft.anchor(candidate, extent.from(), extent.to());
    }

    /** Lets the main anchor of an item cover the whole of its paragraph. */
    void anchorItem(Candidate task, Passage passage) {
        var whole = draft.codePoints().range(passage.sourceStart(0), passage.sourceEnd(passage.length()));
        task.anchorList().removeIf(whole::covers);
        task.anchorList().add(0, whole);
    }

    void finish() {
        things.finish();
    }
}
