/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.rural.facets.RuralFactory;
import org.yaodian.rural.facets.TracingStage;

/** Elements that quick fixes make. */
final class NewElements {

    private NewElements() {
    }

    static Element step(TracingStage stage, String product) {
        var step = PlanFactory.eINSTANCE.createInformationSystem();
        step.setTypeId(RuralTypes.STEP);
        step.setName(product == null ? StageNames.of(stage)
                : NLS.bind(Messages.NewElements_Step, product, StageNames.of(stage)));
        var facet = RuralFactory.eINSTANCE.createStepFacet();
        facet.setStage(stage);
        facet.setProduct(product);
        step.getFacets().add(facet);
        return step;
    }

    static Element village(Unit unit, int stationYear) {
        var village = PlanFactory.eINSTANCE.createInformationSystem();
        village.setTypeId(RuralTypes.VILLAGE);
        village.setName(unit.getName());
        var facet = RuralFactory.eINSTANCE.createVillageFacet();
        facet.setUnit(unit);
        facet.setStationYear(stationYear);
        village.getFacets().add(facet);
        return village;
    }
}
