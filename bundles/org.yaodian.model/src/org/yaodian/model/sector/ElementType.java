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
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;

/**
 * A type of element that a sector declares.
 *
 * @param id          what {@link Element#getTypeId()} holds, for example {@code water.pump}; unique
 * @param name        its name, in the language of the program
 * @param description what it stands for, in the language of the program; may be empty
 * @param group       id of its group
 * @param kind        the kind of element of the shared model it refines
 * @param facet       the class of the facet its elements have, or null when they need none
 * @param presets     values of the facet's attributes in new elements, as text of their data types
 * @param look        what its elements look like
 * @param manyYears   whether its elements are planned over several years, so that their dates need not lie in the year of
 *                    the plan
 */
public record ElementType(String id, String name, String description, String group, ElementKind kind, EClass facet,
        Map<String, String> presets, Look look, boolean manyYears) {

    /**
     * Makes a type of elements that are planned within a year.
     *
     * @param id          see {@link #id()}
     * @param name        see {@link #name()}
     * @param description see {@link #description()}
     * @param group       see {@link #group()}
     * @param kind        see {@link #kind()}
     * @param facet       see {@link #facet()}
     * @param presets     see {@link #presets()}
     * @param look        see {@link #look()}
     */
    public ElementType(String id, String name, String description, String group, ElementKind kind, EClass facet,
            Map<String, String> presets, Look look) {
        this(id, name, description, group, kind, facet, presets, look, false);
    }

    /** Copies the presets. */
    public ElementType {
        presets = Map.copyOf(presets);
    }

    /**
     * Makes an element of this type.
     *
     * @return a new element in no plan, without an id and a name, with its facet
     */
    public Element create() {
        var element = kind.create();
        element.setTypeId(id);
        if (facet != null) {
            element.getFacets().add(Facets.create(facet, presets));
        }
        return element;
    }

    /**
     * Tells whether an element is of this type.
     *
     * @param element any element or null
     * @return whether its type id is the one of this type
     */
    public boolean isTypeOf(Element element) {
        return element != null && Objects.equals(id, element.getTypeId());
    }
}
