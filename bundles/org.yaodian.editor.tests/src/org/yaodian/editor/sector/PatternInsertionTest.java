/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.SamplePlan;

class PatternInsertionTest {

    private final SamplePlan sample = new SamplePlan();
    private final TrialSector trial = new TrialSector();
    private final CommandHarness harness = new CommandHarness(sample.plan);
    private final PatternInsertion insertion = new PatternInsertion(sample.plan, trial.sector());

    @BeforeEach
    void install() {
        trial.install();
    }

    @AfterEach
    void forget() {
        TrialSector.uninstall();
    }

    private ElementDraft draft() {
        var draft = new ElementDraft(sample.plan);
        draft.become(trial.sectors().elementType("trial.count").orElseThrow());
        draft.element().setName("村级服务站");
        return draft;
    }

    @Test
    void aPatternIsDrawnBelowWhatIsThereInOneStep() {
        int bottom = sample.diagram.getNodes().stream()
                .mapToInt(node -> node.getBounds().y() + node.getBounds().height()).max().orElseThrow();
        int before = sample.diagram.getNodes().size();
        var fragment = draft().fragment();
        harness.verify(insertion.command(fragment, "模式", Optional.of(sample.diagram)));
        assertEquals(before + 1, sample.diagram.getNodes().size());
        var node = sample.diagram.getNodes().getLast();
        assertTrue(node.getBounds().y() > bottom);
        assertEquals(0, node.getBounds().x());
    }

    @Test
    void whatIsInsertedHasItsTypeItsFacetAndANewId() {
        var draft = draft();
        harness.verify(insertion.command(draft.fragment(), "模式", Optional.of(sample.diagram)));
        var made = sample.government.getChildren().getLast();
        assertEquals("trial.count", made.getTypeId());
        assertEquals("村级服务站", made.getName());
        assertTrue(Facets.of(made, Quantity.class).isPresent());
        assertNotEquals(draft.element().getId(), made.getId());
    }

    @Test
    void withoutADiagramOneIsMadeAndTheElementsStandInTheChapterOfTheSector() {
        int before = sample.plan.getDiagrams().size();
        harness.verify(insertion.command(draft().fragment(), "典型模式", Optional.empty()));
        assertEquals(before + 1, sample.plan.getDiagrams().size());
        var diagram = sample.plan.getDiagrams().getLast();
        assertEquals("典型模式", diagram.getName());
        var made = sample.economy.getChildren().getLast();
        assertEquals(made, diagram.getNodes().get(0).getObject());
        assertEquals("村级服务站", made.getName());
    }

    @Test
    void unitsAreThoseOfThePlanAndNotAddedTwice() {
        int before = sample.plan.getUnits().size();
        var draft = draft();
        var part = PlanFactory.eINSTANCE.createResponsibility();
        part.setUnit(((WorkPlan) draft.element().eContainer()).getUnits().get(1));
        draft.element().getResponsibilities().add(part);
        harness.verify(insertion.command(draft.fragment(), "模式", Optional.empty()));
        assertEquals(before, sample.plan.getUnits().size());
        assertEquals(sample.bureau, sample.economy.getChildren().getLast().getResponsibilities().get(0).getUnit());
    }
}
