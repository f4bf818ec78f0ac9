/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.TrialSector;

class OffersTest {

    private final SamplePlan sample = new SamplePlan();

    @BeforeEach
    void install() {
        TrialSector.install();
    }

    @AfterEach
    void remove() {
        TrialSector.remove();
    }

    private static NodeTemplate what(Offer offer) {
        return offer instanceof Offer.New(NodeTemplate.Named(var what, var name), var link) ? what
                : offer instanceof Offer.New(var template, var link) ? template : null;
    }

    private List<Offer> offers(OfferedTypes types, String typed) {
        return new Offers(sample.diagram, null, types).of(typed);
    }

    @Test
    void aNameWithTheNameOfATypeIsOfferedAsThatTypeFirst() {
        var first = offers(OfferedTypes.ALL, "金山服务站").getFirst();
        assertEquals(new NodeTemplate.OfType(TrialSector.STATION), what(first));
        assertTrue(first.text().contains("金山服务站"));
    }

    @Test
    void aTypeIsFoundByPinyinAndWhatIsMadeIsNotNamedAfterIt() {
        assertTrue(offers(OfferedTypes.ALL, "fwz").contains(
                new Offer.New(new NodeTemplate.OfType(TrialSector.STATION), Optional.empty())));
    }

    @Test
    void theEditorOfASectorOffersAllItsTypes() {
        var offered = offers(OfferedTypes.of(TrialSector.SECTOR), "金山").stream().map(OffersTest::what).toList();
        assertTrue(TrialSector.SECTOR.elementTypes().stream()
                .allMatch(type -> offered.contains(new NodeTemplate.OfType(type))));
    }

    @Test
    void otherNamesAreOfferedAsTheKindsOfTheSharedModel() {
        assertFalse(offers(OfferedTypes.ALL, "建设政务外网").stream().map(OffersTest::what)
                .anyMatch(NodeTemplate.OfType.class::isInstance));
    }

    @Test
    void whatIsConnectedIsLinkedByRelationTypesThatFitFirst() {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(TrialSector.STATION.create());
        var offers = new Offers(sample.diagram, node, OfferedTypes.ALL).of("");

        assertEquals(new NodeTemplate.OfElement(ElementKind.TASK), what(offers.getFirst()));
        assertEquals(Optional.of(new LinkKind.OfType(TrialSector.COVERS)), offers.getFirst().link());
        assertEquals(List.of(),
                offers.stream().dropWhile(offer -> offer.link().orElseThrow() instanceof LinkKind.OfType)
                        .filter(offer -> offer.link().orElseThrow() instanceof LinkKind.OfType).toList());
        assertTrue(offers.stream().filter(offer -> offer.link().equals(
                Optional.of(new LinkKind.OfType(TrialSector.COVERS)))).map(OffersTest::what)
                .allMatch(what -> what.sample() instanceof Task));
    }
}
