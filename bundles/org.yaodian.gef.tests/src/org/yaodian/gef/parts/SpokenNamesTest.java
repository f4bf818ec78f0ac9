/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.TrialSector;

class SpokenNamesTest {

    private final SamplePlan sample = new SamplePlan();

    @Test
    void aTaskTellsKindNameUnitsAndDeadline() {
        var spoken = SpokenNames.of(sample.networkNode);
        for (var part : List.of(ElementKind.TASK.label(), "建成政务外网", "市信息化委员会", "市交通局", "6月底前")) {
            assertTrue(spoken.contains(part), spoken);
        }
    }

    @Test
    void aContainerTellsHowMuchIsInIt() {
        assertTrue(SpokenNames.of(sample.governmentNode).contains("3"));
        sample.governmentNode.setCollapsed(true);
        assertTrue(SpokenNames.of(sample.governmentNode).contains("3"));
    }

    @Test
    void aLinkTellsBothOfItsEnds() {
        var spoken = SpokenNames.of(sample.networkToExchangeEdge);
        assertTrue(spoken.indexOf("建成政务外网") < spoken.indexOf("建成数据交换平台"), spoken);
        assertTrue(SpokenNames.of(sample.noteLine).contains("待确认"));
    }

    @Test
    void aLinkWithoutEndsSaysSo() {
        assertTrue(SpokenNames.of(PlanFactory.eINSTANCE.createEdge()).contains(Messages.SpokenNames_Nothing));
    }

    @Test
    void aTypeIsNamedInsteadOfItsKind() {
        TrialSector.install();
        try {
            sample.network.setTypeId(TrialSector.WORK.id());
            assertTrue(SpokenNames.of(sample.networkNode).startsWith("试点工作 "));
            var edge = PlanFactory.eINSTANCE.createEdge();
            edge.setObject(TrialSector.COVERS.create());
            edge.setSource(sample.networkNode);
            edge.setTarget(sample.portalNode);
            assertEquals(2, SpokenNames.of(edge).split("覆盖", -1).length);
        } finally {
            TrialSector.remove();
        }
    }
}
