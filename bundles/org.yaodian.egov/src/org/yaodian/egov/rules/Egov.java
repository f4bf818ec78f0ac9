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

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.RuleData;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Ids of types that rules speak of, and what several rules need. */
@SuppressWarnings("nls")
final class Egov {

    static final String CROSS_SYSTEM = "egov.crossSystem";
    static final String DEPARTMENT_SYSTEM = "egov.departmentSystem";
    static final String LIBRARY = "egov.library";
    static final String EXCHANGE = "egov.exchange";
    static final String REGULATION = "egov.regulation";

    static final String RUNS_ON = "egov.runsOn";
    static final String PROVIDES = "egov.provides";
    static final String USES = "egov.uses";
    static final String EXCHANGES = "egov.exchanges";
    static final String DRAWS_ON = "egov.drawsOn";
    static final String RECOVERS = "egov.recovers";
    static final String BASIS = "egov.basis";
    static final String FUNDS = "egov.funds";
    static final String CATALOGUES = "egov.catalogues";
    static final String DUPLICATES = "egov.duplicates";

    static final RuleData DATA = RuleData.read(Egov.class, "egov.properties");

    private static final String SECTOR = "egov";

    private Egov() {
    }

    static RuleInfo info(String id, Severity severity, String name, String description) {
        return new RuleInfo(SECTOR + '.' + id, severity, SECTOR, name, description);
    }

    /** The facets of some class of an element and of what stands in it. */
    static <F extends EObject> Stream<F> inside(Element element, Class<F> facet) {
        return Stream.concat(Stream.of(element), Outline.elements(element))
                .flatMap(inner -> Facets.of(inner, facet).stream());
    }
}
