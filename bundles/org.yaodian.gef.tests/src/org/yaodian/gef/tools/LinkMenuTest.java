/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.TrialSector;

class LinkMenuTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new CommandHarness(sample.plan).domain();
    private final Node station = PlanFactory.eINSTANCE.createNode();

    @BeforeEach
    void install() {
        TrialSector.install();
        var element = TrialSector.STATION.create();
        sample.government.getChildren().add(element);
        station.setObject(element);
        sample.diagram.getNodes().add(station);
    }

    @AfterEach
    void remove() {
        TrialSector.remove();
    }

    private List<String> offered(Node from, Node to) {
        return LinkMenu.answers(OfferedTypes.ALL, from, to).keySet().stream().map(LinkKind::label).toList();
    }

    @Test
    void relationTypesThatFitComeFirst() {
        assertEquals(List.of("覆盖", "涉及", LinkKind.RELATION.label()), offered(station, sample.networkNode));
    }

    @Test
    void relationTypesThatDoNotFitAreNotOffered() {
        assertEquals(List.of("涉及", LinkKind.RELATION.label()), offered(sample.networkNode, station));
        assertEquals(List.of(LinkKind.RESPONSIBILITY.label()), offered(sample.officeNode, station));
    }

    @Test
    void aSecondRelationOfATypeIsOfferedWithTheReasonAgainstIt() {
        var first = LinkMenu.answers(OfferedTypes.ALL, station, sample.networkNode);
        domain.getCommandStack().execute(first.values().iterator().next().command().orElseThrow());

        var second = LinkMenu.answers(OfferedTypes.ALL, station, sample.networkNode).values().iterator().next();
        assertTrue(second.refusal().isPresent());
    }
}
