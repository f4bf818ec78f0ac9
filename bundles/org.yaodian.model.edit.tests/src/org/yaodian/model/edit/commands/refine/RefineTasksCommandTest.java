/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.refine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class RefineTasksCommandTest {

    private static final String LEAD = "松江区信息化委员会";

    private final SamplePlan city = new SamplePlan();
    private final CommandHarness harness;
    private final WorkPlan plan = Plans.empty();
    private final Unit office = Plans.unit(plan, LEAD);

    RefineTasksCommandTest() {
        new CommandHarness(city.plan);
        city.plan.setTitle("市工作要点");
        city.network.setCode("1.1");
        harness = new CommandHarness(plan);
    }

    private void refine(Task... tasks) {
        harness.verify(new RefineTasksCommand(plan, List.of(tasks), LEAD));
    }

    private Task copy() {
        return MunicipalTasks.in(plan).getFirst();
    }

    private Task own() {
        return (Task) MunicipalTasks.derivedFrom(copy()).getFirst();
    }

    @Test
    void aMunicipalTaskComesWithItsIdIntoItsChapter() {
        refine(city.network, city.exchange);
        assertEquals(List.of(city.network.getId(), city.exchange.getId()),
                MunicipalTasks.in(plan).stream().map(Task::getId).toList());
        assertEquals(MunicipalTasks.CHAPTER_NAME, ((Chapter) copy().getParent()).getName());
        assertEquals("1.1", copy().getCode());
        assertTrue(copy().getNote().contains("1.1") && copy().getNote().contains("市工作要点"), copy().getNote());
        assertTrue(MunicipalTasks.isMunicipal(copy()));
    }

    @Test
    void anOwnTaskIsDerivedFromItInAChapterOfTheSameNameAndLedByThePresetUnit() {
        refine(city.network);
        assertEquals(city.network.getName(), own().getName());
        assertFalse(own().getId().equals(city.network.getId()));
        assertEquals("电子政务", ((Chapter) own().getParent()).getName());
        var part = own().getResponsibilities().getFirst();
        assertEquals(ResponsibilityRole.LEAD, part.getRole());
        assertSame(office, part.getUnit());
        assertEquals(MunicipalTasks.DERIVED_FROM, own().getOutgoingRelations().getFirst().getName());
    }

    @Test
    void aChapterOfThatNameIsUsed() {
        var chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
        refine(city.network, city.exchange);
        assertEquals(2, chapter.getChildren().size());
    }

    @Test
    void unitsAreFoundInTheRegisterOrAddedToIt() {
        var bureau = Plans.unit(plan, city.bureau.getName());
        refine(city.network);
        var parts = copy().getResponsibilities().stream().map(Responsibility::getUnit).toList();
        assertTrue(parts.contains(bureau));
        assertTrue(parts.stream().anyMatch(unit -> unit.getName().equals(city.office.getName())));
        assertEquals(List.of(city.district.getName()), copy().getDistricts().stream().map(Unit::getName).toList());
        assertEquals(1, plan.getUnits().stream().filter(unit -> unit.getName().equals(bureau.getName())).count());
    }

    @Test
    void whatBelongsToTheCitysPlanStaysThere() {
        refine(city.network);
        assertTrue(copy().getChildren().isEmpty());
        assertTrue(copy().getAnchors().isEmpty());
        assertTrue(copy().getReports().isEmpty());
        assertTrue(copy().getBudgetLines().isEmpty());
        assertEquals(1, copy().getQuantities().size());
    }

    @Test
    void theCitysPlanStaysAsItIs() {
        var before = PlanText.of(city.plan);
        refine(city.network, city.exchange, city.portal);
        assertEquals(before, PlanText.of(city.plan));
    }

    @Test
    void refiningAgainBringsTheCopyUpToDateAndLeavesOwnTasksAlone() {
        refine(city.network);
        own().setName("建成区政务外网");
        city.network.setName("年内建成政务外网");
        city.network.setPlannedFinish(LocalDate.of(2008, 9, 30));
        var deadline = PlanFactory.eINSTANCE.createDeadline();
        deadline.setText("9月底前");
        city.network.setDeadline(deadline);
        var changes = MunicipalChange.of(MunicipalChange.tasksById(plan), city.network).orElseThrow();
        assertTrue(changes.texts().contains("建成政务外网 → 年内建成政务外网"), changes.texts().toString());
        refine(city.network);
        assertEquals("年内建成政务外网", copy().getName());
        assertEquals(LocalDate.of(2008, 9, 30), copy().getPlannedFinish());
        assertEquals("9月底前", copy().getDeadline().getText());
        assertEquals("建成区政务外网", own().getName());
        assertEquals(1, MunicipalTasks.in(plan).size());
        assertEquals(1, plan.getRelations().size());
        assertEquals(List.of(),
                MunicipalChange.of(MunicipalChange.tasksById(plan), city.network).orElseThrow().features());
    }

    @Test
    void refiningAgainAddsNewTasks() {
        refine(city.network);
        refine(city.network, city.portal);
        assertEquals(2, MunicipalTasks.in(plan).size());
        assertEquals(2, Outline.elements(plan, Task.class).filter(task -> !MunicipalTasks.isMunicipal(task)).count());
    }

    @Test
    void aRelationOfASectorThatMeansTheSameCounts() {
        refine(city.network);
        var relation = own().getOutgoingRelations().getFirst();
        relation.setTypeId("harbour.derivedFrom");
        relation.setName(null);
        assertEquals(1, MunicipalTasks.derivedFrom(copy()).size());
        relation.setTypeId("harbour.pays");
        assertEquals(0, MunicipalTasks.derivedFrom(copy()).size());
    }

    @Test
    void aMunicipalTaskCanHaveSeveralOwnTasks() {
        refine(city.network);
        harness.verify(new DeriveTaskCommand(copy(), LEAD));
        var own = MunicipalTasks.derivedFrom(copy());
        assertEquals(2, own.size());
        assertSame(own.get(0).getParent(), own.get(1).getParent());
        harness.verifyRefused(new DeriveTaskCommand((Task) own.get(0), LEAD));
    }

    @Test
    void nothingChosenAndThePlanItselfAreRefused() {
        harness.verifyRefused(new RefineTasksCommand(plan, List.of(), LEAD));
        harness.verifyRefused(new RefineTasksCommand(plan, List.of(Plans.task(plan, "完善门户")), LEAD));
    }
}
