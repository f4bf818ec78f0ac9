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

import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;

/** What a relation of some type may begin or end at. */
public sealed interface RelationEnd {

    /** Any element of the plan. */
    record Any() implements RelationEnd {}

    /**
     * Elements of one kind of the shared model, whatever their type.
     *
     * @param kind the kind
     */
    record OfKind(ElementKind kind) implements RelationEnd {}

    /**
     * Elements of one type of a sector.
     *
     * @param typeId the id of the type
     * @param name   its name, in the language of the program
     */
    record OfType(String typeId, String name) implements RelationEnd {}

    /**
     * Tells whether an element may be at this end.
     *
     * @param element an element, not null
     * @return whether it fits
     */
    default boolean accepts(Element element) {
        return switch (this) {
            case Any() -> true;
            case OfKind(var kind) -> kind.isKindOf(element);
            case OfType(var typeId, var name) -> typeId.equals(element.getTypeId());
        };
    }

    /**
     * What fits, for a sentence.
     *
     * @return a name, in the language of the program
     */
    default String name() {
        return switch (this) {
            case Any() -> Messages.RelationEnd_Any;
            case OfKind(var kind) -> kind.label();
            case OfType(var typeId, var name) -> name;
        };
    }
}
