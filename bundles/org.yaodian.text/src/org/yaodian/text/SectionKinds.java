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

import org.yaodian.model.ElementKind;
import org.yaodian.text.grammar.ClauseReader;
import org.yaodian.text.grammar.Context;
import org.yaodian.text.structure.MarkerStyle;
import org.yaodian.text.structure.MarkerStyle.Weight;
import org.yaodian.text.structure.Section;

/**
 * Tells chapters from tasks. The style of a number says what usually stands behind it; a section that has units or a
 * deadline of its own is a task whatever its number.
 */
final class SectionKinds {

    private final Context context;

    SectionKinds(Context context) {
        this.context = context;
    }

    /** What a section is, a chapter or a task; {@code top} says whether nothing stands above it. */
    ElementKind kindOf(Section section, boolean top) {
        if (section.marker() == null) {
            return ElementKind.CHAPTER;
        }
        var style = section.marker().style();
        boolean leaf = section.children().isEmpty();
        boolean bare = leaf && section.bodies().isEmpty() && !section.hasOwnBody();
        if (style.weight() == Weight.HEADING) {
            return bare && (!top || !section.hasHeading()) || !section.hasHeading() && leaf ? ElementKind.TASK
                    : ElementKind.CHAPTER;
        }
        if (!section.hasHeading()) {
            return ElementKind.TASK;
        }
        boolean assigned = isAssigned(section);
        if (style.weight() == Weight.SECTION) {
            return bare || leaf && assigned ? ElementKind.TASK
                    : assigned && !hasOwnItems(section) ? ElementKind.TASK : ElementKind.CHAPTER;
        }
        boolean deep = !leaf && section.children().stream().anyMatch(child -> !isEnumeration(child));
        if (top && !bare && !assigned && style != MarkerStyle.BULLET) {
            return ElementKind.CHAPTER;
        }
        return deep && !section.hasOwnBody() && !assigned ? ElementKind.CHAPTER : ElementKind.TASK;
    }

    private static boolean isEnumeration(Section section) {
        return section.marker() != null && (section.marker().style() == MarkerStyle.ORDINAL
                || section.marker().style() == MarkerStyle.CIRCLED || section.marker().style() == MarkerStyle.BULLET);
    }

    private static boolean hasOwnItems(Section section) {
        return section.children().stream().anyMatch(child -> !isEnumeration(child));
    }

    /** Whether units or a deadline are given for the section as a whole. */
    private boolean isAssigned(Section section) {
        var own = new ClauseReader(section.passage(), context);
        return own.annotationsAtEnd() || section.hasOwnBody() && own.isAnnotation(section.bodyFrom())
                || section.bodies().stream().anyMatch(body -> new ClauseReader(body, context).isAnnotation(0));
    }
}
