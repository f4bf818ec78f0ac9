/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.util.ArrayList;
import java.util.List;

/** A numbered paragraph or a heading, with all that stands below it. */
public final class Section {

    private final Marker marker;
    private final Passage passage;
    private final int headingFrom;
    private final int headingTo;
    private final int bodyFrom;
    private boolean closing;
    private final List<Passage> bodies = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();

    Section(Marker marker, Passage passage, int headingFrom, int headingTo, int bodyFrom) {
        this.marker = marker;
        this.passage = passage;
        this.headingFrom = headingFrom;
        this.headingTo = headingTo;
        this.bodyFrom = bodyFrom;
    }

    /**
     * The number.
     *
     * @return the number, or null for a heading without one and for the root
     */
    public Marker marker() {
        return marker;
    }

    /**
     * The paragraph with the number.
     *
     * @return the paragraph, or null for the root
     */
    public Passage passage() {
        return passage;
    }

    /**
     * Where the heading starts.
     *
     * @return index in the passage
     */
    public int headingFrom() {
        return headingFrom;
    }

    /**
     * Where the heading ends.
     *
     * @return index in the passage; not more than {@link #headingFrom()} when there is no heading
     */
    public int headingTo() {
        return headingTo;
    }

    /**
     * Where the text behind the heading starts.
     *
     * @return index in the passage; its length when nothing stands behind the heading
     */
    public int bodyFrom() {
        return bodyFrom;
    }

    /**
     * Whether the paragraph has, or is, a heading.
     *
     * @return whether there is one
     */
    public boolean hasHeading() {
        return headingTo > headingFrom;
    }

    /**
     * Whether text stands behind the heading in the same paragraph.
     *
     * @return whether there is some
     */
    public boolean hasOwnBody() {
        return passage != null && bodyFrom < passage.length();
    }

    /**
     * Whether the section is the last of several that run on in one sentence, as 三是 behind 一是 and 二是.
     *
     * @return whether what stands at its end may speak of all of them
     */
    public boolean closesEnumeration() {
        return closing;
    }

    /** Tells the last of the enumerated sections below that it is the last one. */
    void closeEnumeration() {
        if (children.size() > 1 && children.stream().allMatch(Section::isEnumerated)) {
            children.getLast().closing = true;
        }
        children.forEach(Section::closeEnumeration);
    }

    private boolean isEnumerated() {
        return marker != null && (marker.style() == MarkerStyle.ORDINAL || marker.style() == MarkerStyle.CIRCLED);
    }

    /**
     * The paragraphs below that have no number.
     *
     * @return the paragraphs in document order
     */
    public List<Passage> bodies() {
        return bodies;
    }

    /**
     * The numbered paragraphs and headings below.
     *
     * @return the sections in document order
     */
    public List<Section> children() {
        return children;
    }

    /**
     * The heading as written, without its number.
     *
     * @return the heading, empty when there is none
     */
    public String heading() {
        return hasHeading() ? passage.written(headingFrom, headingTo) : "";
    }

    @Override
    public String toString() {
        return passage == null ? "root" : passage.text();
    }
}
