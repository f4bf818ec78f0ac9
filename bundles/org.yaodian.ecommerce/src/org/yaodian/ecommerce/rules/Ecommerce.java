/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.RuleData;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Ids of types that rules speak of, and what several rules need. */
@SuppressWarnings("nls")
final class Ecommerce {

    static final String B2B = "ecommerce.b2b";
    static final String B2C = "ecommerce.b2c";
    static final String FUNCTION = "ecommerce.function";
    static final String PORT_SERVICE = "ecommerce.portService";

    static final String ADOPTS = "ecommerce.adopts";
    static final String FLOWS = "ecommerce.flows";
    static final String CONNECTS = "ecommerce.connects";
    static final String SERVES = "ecommerce.serves";
    static final String SETTLES = "ecommerce.settles";
    static final String CERTIFIED = "ecommerce.certified";
    static final String RECOGNIZES = "ecommerce.recognizes";
    static final String APPLIES = "ecommerce.applies";
    static final String GROUNDS = "ecommerce.grounds";

    static final RuleData DATA = RuleData.read(Ecommerce.class, "ecommerce.properties");

    private static final String SECTOR = "ecommerce";

    private Ecommerce() {
    }

    static RuleInfo info(String id, Severity severity, String name, String description) {
        return new RuleInfo(SECTOR + '.' + id, severity, SECTOR, name, description);
    }

    /** Adds a system of some type behind another element, for a quick fix. */
    static Element addBeside(Element element, String typeId, String name, EObject facet) {
        var system = PlanFactory.eINSTANCE.createInformationSystem();
        system.setTypeId(typeId);
        system.setName(name);
        system.getFacets().add(facet);
        element.getParent().getChildren().add(system);
        return system;
    }

    /** Elements of a path and the relations of some type between each and the next, in their order. */
    static List<EObject> path(List<Element> elements, String typeId) {
        var path = new ArrayList<EObject>();
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                relation(elements.get(i - 1), elements.get(i), typeId).forEach(path::add);
            }
            path.add(elements.get(i));
        }
        return path;
    }

    private static Stream<Relation> relation(Element from, Element to, String typeId) {
        return from.eIsSet(PlanPackage.Literals.ELEMENT__OUTGOING_RELATIONS) ? from.getOutgoingRelations().stream()
                .filter(relation -> relation.getTo() == to && typeId.equals(relation.getTypeId())).limit(1)
                : Stream.empty();
    }
}
