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

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How one attribute or reference of a facet is shown and edited. The control follows from the feature: a date field for
 * a date, a box to tick for a truth value, a list for an enumeration, a field with checked range for a number, a field
 * with proposals for text with choices, a search for a unit or an element.
 *
 * @param feature  the attribute, or a reference to a unit or an element
 * @param label    its name, in the language of the program
 * @param help     what to enter, in the language of the program; may be empty
 * @param group    heading under which it stands, in the language of the program; may be empty
 * @param unit     unit of measure behind a number, in the language of the program; may be empty
 * @param minimum  least number allowed, or null
 * @param maximum  greatest number allowed, or null
 * @param longText whether text may have several lines
 * @param literals labels of the literals of an enumeration by their literal, in the order of the choice; empty else
 * @param choices  proposals for text, in the order of the list; other text is allowed
 * @param elements ids of the element types a reference to elements may name; empty when any
 */
public record FacetField(EStructuralFeature feature, String label, String help, String group, String unit,
        Double minimum, Double maximum, boolean longText, Map<String, String> literals, List<String> choices,
        List<String> elements) {}
