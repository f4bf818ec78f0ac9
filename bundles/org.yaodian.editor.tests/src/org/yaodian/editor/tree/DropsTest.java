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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;
import org.yaodian.testing.SamplePlan;

class DropsTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("memory:/drops.plan"));
    }

    private void drop(Object target, Place place, boolean copy, EObject... dragged) {
        var step = Drops.step(List.of(dragged), target, place, copy).orElseThrow();
        assertEquals(Optional.empty(), step.refusal());
        domain.getCommandStack().execute(step.command().get());
    }

    private Optional<String> refusal(Object target, Place place, EObject... dragged) {
        return Drops.step(List.of(dragged), target, place, false).flatMap(TreeStep::refusal);
    }

    @Test
    void severalElementsGoBeforeALineInTheirOrder() {
        drop(sample.network, Place.BEFORE, false, sample.exchange, sample.portal);
        assertEquals(List.of(sample.exchange, sample.portal, sample.network),
                sample.government.getChildren().subList(0, 3));
        domain.getCommandStack().undo();
        assertEquals(List.of(sample.network, sample.exchange, sample.portal),
                sample.government.getChildren().subList(0, 3));
    }

    @Test
    void anElementGoesAfterALineOrIntoIt() {
        drop(sample.portal, Place.AFTER, false, sample.network);
        assertEquals(sample.government.getChildren().indexOf(sample.portal) + 1,
                sample.government.getChildren().indexOf(sample.network));
        drop(sample.economy, Place.INTO, false, sample.portal);
        assertEquals(sample.economy, sample.portal.getParent());
    }

    @Test
    void aCopyLeavesTheElementWhereItIs() {
        drop(sample.economy, Place.INTO, true, sample.portal);
        assertEquals(sample.government, sample.portal.getParent());
        assertEquals(sample.portal.getName(), sample.economy.getChildren().getLast().getName());
    }

    @Test
    void anElementIsNotPutIntoItselfNorWhereItsKindDoesNotFit() {
        assertTrue(refusal(sample.cabling, Place.INTO, sample.network).isPresent());
        assertTrue(refusal(sample.network, Place.INTO, sample.economy).isPresent());
    }

    @Test
    void anythingIsRefusedInAPlanThatIsNotOpen() {
        var closed = new SamplePlan();
        assertEquals(Optional.of(Messages.Drops_NotOpen), refusal(closed.economy, Place.INTO, sample.portal));
    }

    @Test
    void anElementOfAnotherPlanIsCopied() {
        var other = new SamplePlan();
        drop(sample.economy, Place.INTO, false, other.portal);
        assertEquals(other.government, other.portal.getParent());
        assertEquals("完成门户网站改版", sample.economy.getChildren().getLast().getName());
    }

    @Test
    void theFirstUnitOnAnElementLeadsAndTheNextCooperates() {
        sample.cabling.getResponsibilities().clear();
        drop(sample.cabling, Place.INTO, false, sample.office, sample.bureau);
        assertEquals(List.of(ResponsibilityRole.LEAD, ResponsibilityRole.COOPERATE),
                sample.cabling.getResponsibilities().stream().map(Responsibility::getRole).toList());
        assertTrue(refusal(sample.cabling, Place.INTO, sample.office).isPresent());
        domain.getCommandStack().undo();
        assertTrue(sample.cabling.getResponsibilities().isEmpty());
    }

    @Test
    void unitsAreReorderedAndSubordinated() {
        drop(sample.office, Place.BEFORE, false, sample.district);
        List<Unit> units = sample.plan.getUnits();
        assertEquals(units.indexOf(sample.office) - 1, units.indexOf(sample.district));
        drop(sample.office, Place.INTO, false, sample.bureau);
        assertEquals(sample.office, sample.bureau.getSuperior());
        assertEquals(Optional.of(Messages.Drops_UnitBelowItself),
                refusal(sample.bureau, Place.INTO, sample.office));
        drop(new PlanGroup(sample.plan, PlanGroup.Kind.UNITS), Place.INTO, false, sample.bureau);
        assertEquals(null, sample.bureau.getSuperior());
    }

    @Test
    void severalUnitsKeepTheirOrderBehindALine() {
        drop(sample.district, Place.AFTER, false, sample.office, sample.bureau);
        List<Unit> units = sample.plan.getUnits();
        int district = units.indexOf(sample.district);
        assertEquals(List.of(sample.office, sample.bureau), units.subList(district + 1, district + 3));
    }

    @Test
    void aMixOrADropOnItselfMeansNothing() {
        assertFalse(Drops.step(List.of(sample.office, sample.portal), sample.economy, Place.INTO, false).isPresent());
        assertFalse(Drops.step(List.of(sample.portal), sample.portal, Place.INTO, false).isPresent());
        assertFalse(Drops.step(List.of(), sample.portal, Place.INTO, false).isPresent());
    }
}
