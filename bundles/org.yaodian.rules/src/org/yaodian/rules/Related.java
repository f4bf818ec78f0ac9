/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.Objects;
import java.util.stream.Stream;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;

/** Follows and makes relations of one type. */
public final class Related {

    private Related() {
    }

    /**
     * The relations of a type that begin at an element.
     *
     * @param element an element
     * @param typeId  id of a relation type
     * @return the relations in their order
     */
    public static Stream<Relation> outgoing(Element element, String typeId) {
        return element.eIsSet(PlanPackage.Literals.ELEMENT__OUTGOING_RELATIONS)
                ? element.getOutgoingRelations().stream().filter(relation -> typeId.equals(relation.getTypeId()))
                : Stream.empty();
    }

    /**
     * The relations of a type that end at an element.
     *
     * @param element an element
     * @param typeId  id of a relation type
     * @return the relations in their order
     */
    public static Stream<Relation> incoming(Element element, String typeId) {
        return element.eIsSet(PlanPackage.Literals.ELEMENT__INCOMING_RELATIONS)
                ? element.getIncomingRelations().stream().filter(relation -> typeId.equals(relation.getTypeId()))
                : Stream.empty();
    }

    /**
     * Where the relations of a type that begin at an element end.
     *
     * @param element an element
     * @param typeId  id of a relation type
     * @return the other elements
     */
    public static Stream<Element> targets(Element element, String typeId) {
        return outgoing(element, typeId).map(Relation::getTo).filter(Objects::nonNull);
    }

    /**
     * Where the relations of a type that end at an element begin.
     *
     * @param element an element
     * @param typeId  id of a relation type
     * @return the other elements
     */
    public static Stream<Element> sources(Element element, String typeId) {
        return incoming(element, typeId).map(Relation::getFrom).filter(Objects::nonNull);
    }

    /**
     * Relates two elements of a plan, for a quick fix.
     *
     * @param typeId id of a relation type that has no facet
     * @param from   where it begins
     * @param to     where it ends
     * @return the new relation
     */
    public static Relation add(String typeId, Element from, Element to) {
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setTypeId(typeId);
        Outline.planOf(from).getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }
}
