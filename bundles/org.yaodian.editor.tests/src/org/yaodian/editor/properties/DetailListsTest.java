/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.SamplePlan;

class DetailListsTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("memory:/details.plan"));
    }

    private EObject ownerOf(DetailList list) {
        return List.of(sample.coverage, sample.network, sample.plan, sample.office).stream()
                .filter(list.owner()::isInstance).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantities", "measurements", "budgetLines", "reports", "baselines", "exceptions"})
    void addingALineIsOneStepThatCanBeUndone(String name) {
        var list = DetailLists.named(name);
        var owner = ownerOf(list);
        int before = list.items().apply(owner).size();
        list.adder().add(owner, null, command -> domain.getCommandStack().execute(command));
        assertEquals(before + 1, list.items().apply(owner).size());
        domain.getCommandStack().undo();
        assertEquals(before, list.items().apply(owner).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantities", "measurements", "budgetLines", "reports", "baselines", "exceptions",
            "attachments", "anchors", "uses"})
    void everyListHasColumnsWithLabelsAndTexts(String name) {
        var list = DetailLists.named(name);
        var columns = DetailFields.of(list.sample());
        assertFalse(columns.isEmpty());
        for (var column : columns) {
            assertFalse(column.label().isBlank());
            assertNotNull(column.textOf(list.sample()));
        }
    }

    @Test
    void theFirstHolidayMakesTheCalendar() {
        sample.plan.setCalendar(null);
        DetailLists.named("exceptions").adder().add(sample.plan, null, domain.getCommandStack()::execute);
        assertEquals(CalendarFields.USUAL_WEEKDAYS, sample.plan.getCalendar().getWorkingWeekdays());
        domain.getCommandStack().undo();
        assertEquals(null, sample.plan.getCalendar());
    }

    @Test
    void aBaselineTakesTheDatesOfEveryTask() {
        var baseline = Baselines.take(sample.plan);
        assertTrue(baseline.getEntries().stream().anyMatch(entry -> entry.getTask() == sample.cabling));
        assertEquals(sample.network.getPlannedFinish(), baseline.getEntries().stream()
                .filter(entry -> entry.getTask() == sample.network).findFirst().orElseThrow().getFinish());
    }

    @Test
    void budgetLinesAreSummedUp() {
        for (int asked : new int[]{300_000, 1_200_000}) {
            var line = PlanFactory.eINSTANCE.createBudgetLine();
            line.setAsked(BigDecimal.valueOf(asked));
            sample.portal.getBudgetLines().add(line);
        }
        assertTrue(BudgetTotals.of(sample.portal).contains("1,500,000"), BudgetTotals.of(sample.portal));
    }

    @Test
    void aUnitListsWhereItHasAPart() {
        assertFalse(DetailLists.named("uses").items().apply(sample.office).isEmpty());
    }
}
