/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.testing.SamplePlan;

class UnitLoadsTest {

    private final SamplePlan sample = new SamplePlan();

    @Test
    void eachRoleOfAUnitIsCounted() {
        Outline.elements(sample.plan).forEach(element -> element.getResponsibilities().clear());
        for (var element : new org.yaodian.model.plan.Element[]{sample.network, sample.portal}) {
            var part = PlanFactory.eINSTANCE.createResponsibility();
            part.setUnit(sample.office);
            part.setRole(ResponsibilityRole.LEAD);
            element.getResponsibilities().add(part);
        }
        var loads = UnitLoads.of(sample.plan);
        assertEquals(2, loads.of(sample.office, ResponsibilityRole.LEAD));
        assertEquals(0, loads.of(sample.office, ResponsibilityRole.COOPERATE));
        assertEquals(0, loads.of(sample.bureau, ResponsibilityRole.LEAD));
        assertTrue(UnitColumn.LEAD.order(loads).compare(sample.office, sample.bureau) < 0);
        assertEquals("2", UnitColumn.LEAD.text(sample.office, loads));
        assertEquals("", UnitColumn.LEAD.text(sample.bureau, loads));
    }
}
