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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.testing.SamplePlan;

class SharedFieldTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("memory:/shared.plan"));
    }

    @SuppressWarnings("unchecked")
    private static <T> SharedField<T> field(String id, EObject... objects) {
        return (SharedField<T>) SharedField.of(List.of(objects)).stream()
                .filter(each -> each.first().id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean has(String id, EObject... objects) {
        return SharedField.of(List.of(objects)).stream().anyMatch(each -> each.first().id().equals(id));
    }

    @Test
    void differentValuesAreShownAsSeveral() {
        SharedField<String> name = field("name", sample.network, sample.exchange);
        assertTrue(name.isMixed());
        assertEquals(Messages.SharedField_Several, name.text());
        assertFalse(field("name", sample.network).isMixed());
    }

    @Test
    void oneEditChangesAllAsOneStep() {
        LocalDate day = LocalDate.of(2007, 11, 30);
        SharedField<LocalDate> finish = field("plannedFinish", sample.network, sample.exchange, sample.portal);
        int before = domain.getCommandStack().position();
        assertTrue(finish.set(day).isEmpty());
        assertEquals(day, sample.network.getPlannedFinish());
        assertEquals(day, sample.portal.getPlannedFinish());
        assertFalse(finish.isMixed());
        assertEquals(before + 1, domain.getCommandStack().position());
    }

    @Test
    void theStepIsUndoneForAll() {
        List<Task> tasks = List.of(sample.network, sample.exchange);
        var before = tasks.stream().map(Task::getPlannedFinish).toList();
        SharedField<LocalDate> finish = field("plannedFinish", sample.network, sample.exchange);
        finish.set(LocalDate.of(2007, 2, 3));
        domain.getCommandStack().undo();
        assertEquals(before, tasks.stream().map(Task::getPlannedFinish).toList());
    }

    @Test
    void differentKindsShareOnlyWhatBothHave() {
        assertTrue(has("role.lead", sample.network, sample.platform));
        assertTrue(has("note", sample.network, sample.platform, sample.meeting));
        assertFalse(has("plannedFinish", sample.network, sample.platform));
        assertFalse(has("name", sample.network, sample.networkToExchange));
    }

    @Test
    void unitsAreGivenToAllSelectedElements() {
        SharedField<List<Unit>> lead = field("role.lead", sample.cabling, sample.platform);
        assertTrue(lead.set(List.of(sample.bureau)).isEmpty());
        for (var element : List.of(sample.cabling, sample.platform)) {
            assertEquals(List.of(sample.bureau), element.getResponsibilities().stream()
                    .filter(part -> part.getRole() == ResponsibilityRole.LEAD).map(part -> part.getUnit()).toList());
        }
    }

    @Test
    void unitsThatCooperateJoinThoseOfEachElement() {
        sample.cabling.getResponsibilities().clear();
        SharedField<List<Unit>> ofOne = field("role.cooperate", sample.cabling);
        ofOne.set(List.of(sample.bureau));
        SharedField<List<Unit>> ofBoth = field("role.cooperate", sample.cabling, sample.platform);
        ofBoth.update(units -> Stream.concat(units.stream(), Stream.of(sample.district))
                .distinct().toList());
        assertEquals(List.of(sample.bureau, sample.district), ofOne.value());
    }

    @Test
    void theSameKindIsOneValue() {
        assertFalse(field("kind", sample.network, sample.exchange).isMixed());
        assertTrue(field("kind", sample.network, sample.platform).isMixed());
    }

    @Test
    void aRefusedValueChangesNothingAndSaysWhy() {
        SharedField<String> name = field("name", sample.network, sample.exchange);
        var before = List.of(sample.network.getName(), sample.exchange.getName());
        assertTrue(name.set(null).isPresent());
        assertEquals(before, List.of(sample.network.getName(), sample.exchange.getName()));
    }

    @Test
    void nothingCanBeChangedInAPlanThatIsReadOnly() {
        domain.setReadOnly(true);
        assertTrue(field("name", sample.network).isReadOnly());
    }

    @Test
    void aNodeThatIsANoteHasAnAppearance() {
        var note = PlanFactory.eINSTANCE.createNode();
        note.setText("说明");
        note.setBounds(new Bounds(10, 20, 100, 50));
        sample.plan.getDiagrams().get(0).getNodes().add(note);
        SharedField<Integer> width = field("node.width", note);
        assertTrue(width.set(160).isEmpty());
        assertEquals(new Bounds(10, 20, 160, 50), note.getBounds());
    }
}
