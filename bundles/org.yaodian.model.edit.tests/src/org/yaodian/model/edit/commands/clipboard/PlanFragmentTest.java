/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

class PlanFragmentTest {

    private final SamplePlan sample = new SamplePlan();
    private final CommandHarness harness = new CommandHarness(sample.plan);

    private static Task pasteInto(WorkPlan plan, PlanFragment fragment) {
        new CommandHarness(plan).verify(new PasteCommand(plan, -1, fragment));
        return (Task) plan.getChildren().get(plan.getChildren().size() - 1);
    }

    @Test
    void theTextIsReadBackEqual() {
        var fragment = PlanFragment.of(List.of(sample.government));
        assertEquals(fragment.toText(), PlanFragment.parse(fragment.toText()).orElseThrow().toText());
    }

    @Test
    void copyingLeavesThePlanAsItIs() {
        var before = PlanText.of(sample.plan);
        PlanFragment.of(List.of(sample.network)).toText();
        assertEquals(before, PlanText.of(sample.plan));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "牵头单位", "<?xml version=\"1.0\"?><a/>", "<?xml version=\"1.0\"?>",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"})
    void anyOtherTextIsNoFragment(String text) {
        assertTrue(PlanFragment.parse(text).isEmpty());
    }

    @Test
    void whatStandsInAnotherSelectedElementIsTakenOnce() {
        assertEquals(1, PlanFragment.of(List.of(sample.cabling, sample.network)).elements().size());
    }

    @Test
    void linksAmongTheElementsComeAlongAndOthersDoNot() {
        var fragment = PlanFragment.of(List.of(sample.network, sample.exchange));
        assertEquals(1, fragment.content().getDependencies().size());
        assertEquals(0, fragment.content().getRelations().size());
    }

    @Test
    void pastedObjectsHaveNewIds() {
        harness.verify(new PasteCommand(sample.economy, -1, PlanFragment.of(List.of(sample.network))));
        var ids = new HashSet<String>();
        sample.plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                assertTrue(ids.add(identified.getId()), identified::toString);
            }
        });
    }

    @Test
    void unitsAreFoundByCodeNameOrAlias() {
        var other = Plans.empty();
        var byCode = Plans.unit(other, "上海市信息化委员会");
        byCode.setCode("SH001");
        var byAlias = Plans.unit(other, "上海市交通局");
        byAlias.getAliases().add("市交通局");
        var task = pasteInto(other, PlanFragment.of(List.of(sample.network)));
        assertSame(byCode, task.getResponsibilities().get(0).getUnit());
        assertSame(byAlias, task.getResponsibilities().get(1).getUnit());
        assertEquals(List.of("上海市信息化委员会", "上海市交通局", "松江区"),
                other.getUnits().stream().map(unit -> unit.getName()).toList());
    }

    @Test
    void unitsThatAreMissingAreAddedWithTheirSuperior() {
        var other = Plans.empty();
        pasteInto(other, PlanFragment.of(List.of(sample.network)));
        assertEquals(3, other.getUnits().size());
        var bureau = other.getUnits().stream().filter(unit -> unit.getName().equals("市交通局")).findFirst();
        assertEquals("市信息化委员会", bureau.orElseThrow().getSuperior().getName());
    }

    @Test
    void anchorsStayOnlyWithTheSameSourceDocument() {
        var fragment = PlanFragment.of(List.of(sample.network));
        assertEquals(List.of(), pasteInto(Plans.empty(), fragment).getAnchors());
        sample.plan.setSource(PlanFactory.eINSTANCE.createSourceDocument());
        sample.plan.getSource().setSha256("abc");
        harness.verify(new PasteCommand(sample.plan, -1, PlanFragment.of(List.of(sample.network))));
        assertEquals(1, sample.plan.getChildren().get(2).getAnchors().size());
    }

    @Test
    void aFragmentCanBePastedAgain() {
        var fragment = PlanFragment.of(List.of(sample.network));
        harness.verify(new PasteCommand(sample.economy, 0, fragment));
        harness.verify(new PasteCommand(sample.economy, 0, fragment));
        assertNotEquals(sample.economy.getChildren().get(0).getId(), sample.economy.getChildren().get(1).getId());
    }

    @Test
    void aDuplicateStandsBehindItsOriginal() {
        harness.verify(new DuplicateCommand(List.of(sample.network)));
        var copy = sample.government.getChildren().get(1);
        assertEquals(sample.network.getName(), copy.getName());
        assertEquals(2, copy.getChildren().size());
        assertEquals(List.of(), ((Task) copy).getSuccessors());
    }

    @Test
    void aPasteIntoAnotherPlanKeepsNothingOfTheFirst() {
        var other = Plans.empty();
        var task = pasteInto(other, PlanFragment.of(List.of(sample.network)));
        assertEquals(3, Outline.elements(other).count());
        assertNull(task.getPredecessors().stream().findAny().orElse(null));
        assertSame(other, Outline.planOf(task.getDistricts().get(0)));
    }
}
