/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Element;
import org.yaodian.testing.SamplePlan;

class KeyMoveTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("memory:/keys.plan"));
    }

    private void move(KeyMove key, Element... elements) {
        domain.getCommandStack().execute(key.step(List.of(elements)).orElseThrow().command().get());
    }

    private List<Element> first(int count) {
        return List.copyOf(sample.government.getChildren().subList(0, count));
    }

    @Test
    void anElementChangesPlacesWithItsNeighbour() {
        move(KeyMove.DOWN, sample.network);
        assertEquals(List.of(sample.exchange, sample.network, sample.portal), first(3));
        move(KeyMove.UP, sample.network);
        assertEquals(List.of(sample.network, sample.exchange, sample.portal), first(3));
    }

    @Test
    void severalMoveTogetherInWhateverOrderTheyWereSelected() {
        move(KeyMove.DOWN, sample.exchange, sample.network);
        assertEquals(List.of(sample.portal, sample.network, sample.exchange), first(3));
    }

    @Test
    void thereIsNoWayBeyondTheEnds() {
        assertTrue(KeyMove.UP.step(List.of(sample.network)).isEmpty());
        assertTrue(KeyMove.DOWN.step(List.of(sample.government.getChildren().getLast())).isEmpty());
        assertTrue(KeyMove.PROMOTE.step(List.of(sample.government)).isEmpty());
        assertTrue(KeyMove.DEMOTE.step(List.of(sample.network)).isEmpty());
    }

    @Test
    void aLevelDownIsIntoTheElementAboveAndUpIsBehindTheParent() {
        move(KeyMove.DEMOTE, sample.exchange);
        assertEquals(sample.network, sample.exchange.getParent());
        move(KeyMove.PROMOTE, sample.exchange);
        assertEquals(List.of(sample.network, sample.exchange, sample.portal), first(3));
    }

    @Test
    void elementsOfDifferentParentsDoNotMoveTogether() {
        assertTrue(KeyMove.DOWN.step(List.of(sample.network, sample.guide)).isEmpty());
    }
}
