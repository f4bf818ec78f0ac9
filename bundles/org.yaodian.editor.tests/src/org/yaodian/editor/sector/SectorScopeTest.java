/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.SamplePlan;

class SectorScopeTest {

    private final SamplePlan sample = new SamplePlan();
    private final TrialSector trial = new TrialSector();

    private SectorScope scope() {
        return new SectorScope(sample.plan, trial.sector());
    }

    @Test
    void elementsOfItsTypesAndItsChaptersAreItsOwn() {
        sample.portal.setTypeId("trial.count");
        assertTrue(scope().isOwn(sample.portal));
        assertTrue(scope().isOwn(sample.economy));
        assertTrue(scope().isOwn(sample.meeting));
        assertFalse(scope().isOwn(sample.network));
        assertEquals(List.of(sample.portal), scope().typed());
    }

    @Test
    void whatAnotherSectorHasInItsChaptersIsNot() {
        sample.guide.setTypeId("other.type");
        assertFalse(scope().isOwn(sample.guide));
    }

    @Test
    void neighboursByRelationsAndDependenciesAreShown() {
        sample.exchange.setTypeId("trial.count");
        var scope = scope();
        assertTrue(scope.shows(sample.network));
        assertTrue(scope.shows(sample.portal));
        assertTrue(scope.shows(sample.platform), "joined with the guide of its chapter");
        assertFalse(scope.shows(sample.cabling));
        assertFalse(scope.shows(sample.government));
    }

    @Test
    void unitsThatHaveAPartAreShown() {
        assertFalse(scope().shows(sample.bureau));
        sample.network.setTypeId("trial.count");
        assertTrue(scope().shows(sample.bureau));
        assertTrue(scope().shows(sample.district));
    }

    @Test
    void unitsThatAFacetNamesAreShown() {
        var facet = PlanFactory.eINSTANCE.createUnit();
        facet.setSuperior(sample.bureau);
        sample.meeting.getFacets().add(facet);
        assertTrue(scope().shows(sample.bureau));
    }

    @Test
    void aPlanWithoutAnythingOfItIsEmpty() {
        assertFalse(scope().isEmpty());
        sample.economy.setName("别的");
        assertTrue(scope().isEmpty());
    }

    @Test
    void whatStandsInItsChaptersIsDrawnUntilSomethingHasAType() {
        assertEquals(List.of(sample.guide, sample.meeting), scope().drawn(sample.plan));
        sample.portal.setTypeId("trial.plain");
        assertEquals(List.of(sample.portal), scope().drawn(sample.plan));
    }
}
