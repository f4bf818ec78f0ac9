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
import java.util.Optional;

import org.yaodian.model.ElementKind;
import org.yaodian.model.sector.Recognizer;

/**
 * Something the reader takes for an element of the plan, to be looked at by a person. It is changed through its
 * {@link ImportDraft}.
 */
public final class Candidate {

    private final String id;
    private final CandidateDetails details = new CandidateDetails();
    private final List<SourceRange> anchors = new ArrayList<>();
    private final List<Candidate> children = new ArrayList<>();
    private ElementKind kind;
    private String name;
    private String verb;
    private int rung;
    private double confidence = 1;
    private String reason = "";
    private boolean accepted = true;
    private Candidate parent;
    private Recognizer recognizer;

    Candidate(String id, ElementKind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    /**
     * What the candidate is called within its draft.
     *
     * @return a short id that does not change
     */
    public String id() {
        return id;
    }

    /**
     * What it is taken for.
     *
     * @return the kind of element
     */
    public ElementKind kind() {
        return kind;
    }

    /**
     * How a sector knew it.
     *
     * @return the recognizer that gave it its type, or nothing when it is of no sector's type
     */
    public Optional<Recognizer> recognizer() {
        return Optional.ofNullable(recognizer);
    }

    /**
     * What it is called: the name of its type, or of its kind where it has none.
     *
     * @return a name, in the language of the program
     */
    public String label() {
        return recognizer == null ? kind.label() : recognizer.type().name();
    }

    /**
     * The name the element will have.
     *
     * @return the name, not null
     */
    public String name() {
        return name;
    }

    /**
     * The governing verb of a task.
     *
     * @return the verb, or null for what is no task and where none was found
     */
    public String verb() {
        return verb;
    }

    /**
     * The rung of the verb on the verb ladder.
     *
     * @return 1 for 研究 up to 10 for 建成, 0 without a verb of the ladder
     */
    public int rung() {
        return rung;
    }

    /**
     * Where the document speaks of it, the main place first.
     *
     * @return the ranges, read-only
     */
    public List<SourceRange> anchors() {
        return Collections.unmodifiableList(anchors);
    }

    /**
     * What stands below, in document order.
     *
     * @return the children, read-only
     */
    public List<Candidate> children() {
        return Collections.unmodifiableList(children);
    }

    /**
     * What it stands in.
     *
     * @return the parent, or null directly below the plan
     */
    public Candidate parent() {
        return parent;
    }

    /**
     * How sure the reader is.
     *
     * @return 0 to 1; 1 for what a person decided
     */
    public double confidence() {
        return confidence;
    }

    /**
     * Why the reader is this sure, in words.
     *
     * @return a sentence in the language of the program
     */
    public String reason() {
        return reason;
    }

    /**
     * Whether it will become an element.
     *
     * @return false after a person rejected it
     */
    public boolean accepted() {
        return accepted;
    }

    /**
     * Units, deadline, numbers and what else the document says of it.
     *
     * @return the details; changes are taken over into the plan
     */
    public CandidateDetails details() {
        return details;
    }

    /**
     * Whether another candidate stands anywhere below this one, or is it.
     *
     * @param other a candidate, or null
     * @return whether this one contains it
     */
    public boolean contains(Candidate other) {
        var current = other;
        while (current != null && current != this) {
            current = current.parent;
        }
        return current == this;
    }

    List<SourceRange> anchorList() {
        return anchors;
    }

    List<Candidate> childList() {
        return children;
    }

    void setParent(Candidate newParent) {
        parent = newParent;
    }

    void setKind(ElementKind newKind) {
        recognizer = newKind == kind ? recognizer : null;
        kind = newKind;
    }

    void setRecognizer(Recognizer newRecognizer) {
        recognizer = newRecognizer;
    }

    void setName(String newName) {
        name = newName;
    }

    void setVerb(String newVerb, int newRung) {
        verb = newVerb;
        rung = newRung;
    }

    void setConfidence(double newConfidence, String newReason) {
        confidence = newConfidence;
        reason = newReason;
    }

    void setAccepted(boolean newAccepted) {
        accepted = newAccepted;
    }

    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
