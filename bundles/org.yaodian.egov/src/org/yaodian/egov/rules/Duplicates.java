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

import java.util.stream.Stream;

import org.yaodian.egov.facets.Decision;
import org.yaodian.egov.facets.DuplicateFacet;
import org.yaodian.egov.facets.EgovFactory;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.Related;

/** What was decided about systems that look like the same construction. */
final class Duplicates {

    private Duplicates() {
    }

    static boolean isDecided(Element one, Element other) {
        return between(one, other).anyMatch(relation -> Facets.of(relation, DuplicateFacet.class)
                .filter(facet -> facet.getDecision() != Decision.OPEN).isPresent());
    }

    static void decide(Element one, Element other, Decision decision) {
        var relation = between(one, other).findFirst().orElseGet(() -> Related.add(Egov.DUPLICATES, one, other));
        var facet = Facets.of(relation, DuplicateFacet.class).orElseGet(() -> {
            var made = EgovFactory.eINSTANCE.createDuplicateFacet();
            relation.getFacets().add(made);
            return made;
        });
        facet.setDecision(decision);
    }

    private static Stream<Relation> between(Element one, Element other) {
        return Stream.concat(
                Related.outgoing(one, Egov.DUPLICATES).filter(relation -> relation.getTo() == other),
                Related.incoming(one, Egov.DUPLICATES).filter(relation -> relation.getFrom() == other));
    }
}
