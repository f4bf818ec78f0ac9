/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.RelatedElements.Way;
import org.yaodian.model.plan.Identified;
import org.yaodian.testing.SamplePlan;

class RelatedElementsTest {

    private final SamplePlan sample = new SamplePlan();

    private List<List<Identified>> related(Identified start, int depth, Way... ways) {
        return RelatedElements.of(List.of(start), ways.length == 0 ? EnumSet.allOf(Way.class) : Set.of(ways), depth);
    }

    @Test
    void dependenciesAreFollowedInBothDirections() {
        assertEquals(List.of(List.of(sample.network, sample.portal)), related(sample.exchange, 3, Way.DEPENDENCY));
    }

    @Test
    void eachStepHoldsWhatIsReachedWithItFirst() {
        assertEquals(List.of(List.of(sample.guide), List.of(sample.platform)),
                related(sample.meeting, 5, Way.RELATION));
        assertEquals(1, related(sample.meeting, 1, Way.RELATION).size());
    }

    @Test
    void unitsLeadToTheirElementsAndBack() {
        assertEquals(List.of(List.of(sample.network)), related(sample.bureau, 1, Way.RESPONSIBILITY));
        assertEquals(List.of(List.of(sample.office, sample.bureau)), related(sample.network, 1, Way.RESPONSIBILITY));
    }

    @Test
    void partsAreFollowedDownwards() {
        assertEquals(List.of(List.of(sample.cabling, sample.platform)), related(sample.network, 1, Way.PARTS));
        assertEquals(List.of(), related(sample.cabling, 1, Way.PARTS));
    }

    @Test
    void withoutAStartThereIsNothing() {
        assertEquals(List.of(), RelatedElements.of(List.of(), EnumSet.allOf(Way.class), 2));
        assertEquals(List.of(), related(sample.network, 0));
    }
}
