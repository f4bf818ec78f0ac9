/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yaodian.testing.SamplePlan;

class UnitTotalsTest {

    private final SamplePlan sample = new SamplePlan();

    @Test
    void addsUpTheTasksOfEachUnit() {
        sample.network.setPercent(40);
        sample.portal.setPercent(100);
        var totals = UnitTotals.of(sample.plan);
        assertEquals(new UnitTotals(4, 0, 140), totals.get(sample.office));
        assertEquals(new UnitTotals(0, 1, 40), totals.get(sample.bureau));
    }
}
