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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * What type a name stands for. Sectors that care for the chapter come first.
     *
     * @param kind    the kind of element
     * @param name    its name, or null
     * @param heading heading of the chapter it stands in, or null
     * @return the first recognizer that fits, or nothing
     */
    public Optional<Recognizer> recognize(ElementKind kind, String name, String heading) {
        return name == null ? Optional.empty()
                : recognizers(heading).stream()
                        .filter(one -> one.type().kind() == kind && one.recognizes(name, heading)).findFirst();
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

    /** The recognizers for a chapter, those of sectors that care for it first. */
    List<Recognizer> recognizers(String heading) {
        var ordered = new ArrayList<>(sectors);
        ordered.sort(Comparator.comparing(sector -> !sector.caresFor(heading)));
        return ordered.stream().flatMap(sector -> sector.recognizers().stream()).toList();
    }

    private static String headingOf(Chapter chapter) {
        return chapter == null ? null : chapter.getHeading() == null ? chapter.getName() : chapter.getHeading();
    }
}
