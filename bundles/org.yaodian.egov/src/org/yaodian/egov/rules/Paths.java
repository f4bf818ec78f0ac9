/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;

/** Puts the elements of a path and the relations between them in their order. */
final class Paths {

    private Paths() {
    }

    static List<EObject> open(List<Element> elements) {
        var path = new ArrayList<EObject>();
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                between(elements.get(i - 1), elements.get(i)).forEach(path::add);
            }
            path.add(elements.get(i));
        }
        return path;
    }

    static List<EObject> closed(List<Element> circle) {
        var path = open(circle);
        between(circle.get(circle.size() - 1), circle.get(0)).forEach(path::add);
        return path;
    }

    private static Stream<Relation> between(Element one, Element other) {
        return Stream.concat(relations(one, other), relations(other, one)).limit(1);
    }

    private static Stream<Relation> relations(Element from, Element to) {
        return from.eIsSet(PlanPackage.Literals.ELEMENT__OUTGOING_RELATIONS)
                ? from.getOutgoingRelations().stream()
                        .filter(relation -> relation.getTo() == to && relation.getTypeId() != null)
                : Stream.empty();
    }
}
