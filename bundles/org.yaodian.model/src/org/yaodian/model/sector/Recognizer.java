/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.util.Map;
import java.util.regex.Pattern;

import org.yaodian.model.plan.Element;

/**
 * How elements of one type are known in a document.
 *
 * @param type    the type
 * @param phrase  what the name of an element contains when it is of the type; what it matches is the name of an
 *                element that is made
 * @param unless  what the name must not contain, or null
 * @param chapter what the heading of the chapter contains, or null for any chapter
 * @param makes   whether an element is made where the words of a task have the phrase but the import found no element
 *                for it
 * @param presets values of the facet's attributes for what is recognized in this way, as text of their data types
 */
public record Recognizer(ElementType type, Pattern phrase, Pattern unless, Pattern chapter, boolean makes,
        Map<String, String> presets) {

    /** Copies the presets. */
    public Recognizer {
        presets = Map.copyOf(presets);
    }

    /**
     * Makes an element of the type with the presets of the type and of this.
     *
     * @return a new element in no plan, without an id and a name, with its facet
     */
    public Element create() {
        var element = type.create();
        if (type.facet() != null) {
            Facets.of(element, type.facet()).ifPresent(facet -> Facets.set(facet, presets));
        }
        return element;
    }

    /**
     * Tells whether a name is that of an element of the type.
     *
     * @param name    a name
     * @param heading the heading of the chapter it stands in, or null when it stands in none
     * @return whether it is recognized
     */
    public boolean recognizes(String name, String heading) {
        return fits(chapter, heading) && phrase.matcher(name).find()
                && (unless == null || !unless.matcher(name).find());
    }

    private static boolean fits(Pattern pattern, String text) {
        return pattern == null || text != null && pattern.matcher(text).find();
    }
}
