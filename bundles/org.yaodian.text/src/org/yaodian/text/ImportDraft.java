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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.text.source.CodePoints;
import org.yaodian.text.source.SourceText;

/**
 * What was read from a document, before it becomes a plan: an ordered tree of candidates that a person can change with a
 * {@link DraftEditor}. Nothing here is shared with the plan that {@link #toPlan()} makes, so it can
 * be asked for a plan again after more changes. Not safe for use by several threads at once.
 */
public final class ImportDraft {

    private final SourceText source;
    private final String fileName;
    private final String sha256;
    private final CodePoints codePoints;
    private final DraftHeader header = new DraftHeader();
    private final List<Candidate> roots = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private Function<String, Candidate> clauseReader = name -> new Candidate("", ElementKind.TASK, name);
    private int created;

    ImportDraft(SourceText source, String fileName, String sha256) {
        this.source = source;
        this.fileName = fileName;
        this.sha256 = sha256;
        codePoints = new CodePoints(source.text());
    }

    /**
     * What the document says of the plan as a whole.
     *
     * @return the header, which can be changed
     */
    public DraftHeader header() {
        return header;
    }

    /**
     * The source text that anchors refer to.
     *
     * @return the text with its line ends and byte order mark
     */
    public String text() {
        return source.text();
    }

    /**
     * What a person should know of the reading, such as characters that could not be decoded.
     *
     * @return sentences in the language of the program; often empty
     */
    public List<String> notes() {
        return source.notes();
    }

    /**
     * The candidates directly below the plan, chapters as a rule.
     *
     * @return the candidates in order, read-only
     */
    public List<Candidate> roots() {
        return Collections.unmodifiableList(roots);
    }

    /**
     * All candidates, parents before their children, in document order.
     *
     * @return a new list
     */
    public List<Candidate> candidates() {
        var all = new ArrayList<Candidate>();
        roots.forEach(root -> collect(root, all));
        return all;
    }

    private static void collect(Candidate candidate, List<Candidate> all) {
        all.add(candidate);
        candidate.children().forEach(child -> collect(child, all));
    }

    /**
     * The candidate with an id.
     *
     * @param id an id of this draft
     * @return the candidate, or nothing
     */
    public Optional<Candidate> find(String id) {
        return candidates().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /**
     * The units the document names, of which the plan gets copies.
     *
     * @return a list that can be changed
     */
    public List<Unit> units() {
        return units;
    }

    /**
     * What stands in a range of the source.
     *
     * @param range a range
     * @return the quoted text
     */
    public String quote(SourceRange range) {
        return codePoints.quote(range);
    }

    /**
     * Remembers the candidates as they are now, so that changes can be taken back.
     *
     * @return what {@link #restore(DraftMemento)} goes back to
     */
    public DraftMemento remember() {
        return new DraftMemento(roots);
    }

    /**
     * Makes all candidates what they were.
     *
     * @param memento what {@link #remember()} of this draft returned
     */
    public void restore(DraftMemento memento) {
        memento.restore(roots);
    }

    /**
     * Makes a plan of all accepted candidates, with codes by their places. Ids are set when the plan comes into a
     * resource.
     *
     * @return a new plan in no resource
     */
    public WorkPlan toPlan() {
        return new PlanMaker(this).make();
    }

    /** Why a kind may not stand in another, or empty when it may. */
    static Optional<String> refusal(Candidate parent, ElementKind kind) {
        return parent == null ? Optional.empty() : Containment.refusal(parent.kind().create(), kind);
    }

    Candidate add(Candidate parent, ElementKind kind, String name) {
        var candidate = new Candidate("c" + ++created, kind, name);
        candidate.setParent(parent);
        siblings(parent).add(candidate);
        return candidate;
    }

    List<Candidate> siblings(Candidate parent) {
        return parent == null ? roots : parent.childList();
    }

    void anchor(Candidate candidate, int from, int to) {
        var range = codePoints.range(from, to);
        if (!isCovered(range, candidate.anchors())) {
            candidate.anchorList().add(range);
        }
    }

    /** Anchors but for the first one stand in document order, so that few need a look however often a thing is named. */
    private static boolean isCovered(SourceRange range, List<SourceRange> anchors) {
        for (int i = anchors.size() - 1; i > 0 && anchors.get(i).end() > range.offset(); i--) {
            if (anchors.get(i).covers(range)) {
                return true;
            }
        }
        return !anchors.isEmpty() && anchors.getFirst().covers(range);
    }

    CodePoints codePoints() {
        return codePoints;
    }

    SourceText source() {
        return source;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    void setClauseReader(Function<String, Candidate> reader) {
        clauseReader = Objects.requireNonNull(reader);
    }

    /** What the grammar makes of some words alone. */
    Candidate readClause(String words) {
        return clauseReader.apply(words);
    }
}
