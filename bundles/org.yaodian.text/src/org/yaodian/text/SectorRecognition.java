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

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Recognizer;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/** Knows elements of sectors by their names. */
public final class SectorRecognition {

    private static final Comparator<Recognizer> BOUND_FIRST = Comparator.comparing(one -> one.chapter() == null);

    private final List<Sector> sectors;

    /**
     * Makes a recognition.
     *
     * @param sectors the sectors whose elements are looked for
     */
    public SectorRecognition(Sectors sectors) {
        this(sectors.all());
    }

    /**
     * Makes a recognition.
     *
     * @param sectors the sectors whose elements are looked for
     */
    public SectorRecognition(List<Sector> sectors) {
        this.sectors = List.copyOf(sectors);
    }

    /**
     * What type a name stands for. Of each sector the first recognizer that fits counts; where several sectors have one,
     * a sector that cares for the chapter wins, then a recognizer made for such chapters, then the order of the sectors.
     *
     * @param kind    the kind of element
     * @param name    its name, or null
     * @param heading heading of the chapter it stands in, or null
     * @return the recognizer, or nothing
     */
    public Optional<Recognizer> recognize(ElementKind kind, String name, String heading) {
        return name == null ? Optional.empty()
                : byCare(heading).flatMap(group -> group
                        .flatMap(sector -> sector.recognizers().stream()
                                .filter(one -> one.type().kind() == kind && one.recognizes(name, heading)).limit(1))
                        .sorted(BOUND_FIRST)).findFirst();
    }

    /**
     * The elements of a plan that have no type yet and are recognized.
     *
     * @param plan a plan, which does not change
     * @return the recognizer of each of them, in document order
     */
    public Map<Element, Recognizer> recognize(WorkPlan plan) {
        var found = new LinkedHashMap<Element, Recognizer>();
        Outline.elements(plan).filter(element -> element.getTypeId() == null).forEach(element -> recognize(
                ElementKind.of(element), element.getName(), headingOf(Outline.chapterOf(element)))
                .ifPresent(one -> found.put(element, one)));
        return found;
    }

    /** The recognizers for a chapter in the order in which {@link #recognize(ElementKind, String, String)} prefers them. */
    List<Recognizer> recognizers(String heading) {
        return byCare(heading)
                .flatMap(group -> group.flatMap(sector -> sector.recognizers().stream()).sorted(BOUND_FIRST)).toList();
    }

    /** The sectors that care for a chapter, then the others. */
    private Stream<Stream<Sector>> byCare(String heading) {
        return Stream.of(true, false)
                .map(cares -> sectors.stream().filter(sector -> sector.caresFor(heading) == cares));
    }

    private static String headingOf(Chapter chapter) {
        return chapter == null ? null : chapter.getHeading() == null ? chapter.getName() : chapter.getHeading();
    }
}
