/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanCommandStack.Step;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.SamplePlan;

class PlanEditingDomainTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();

    private void open() {
        domain.open(sample.plan, URI.createURI("memory:/test.plan"));
    }

    private void rename(String name) {
        domain.getCommandStack().execute(new RenameCommand(sample.network, name));
    }

    @Test
    void aPlanKeepsTheResourceItStandsIn() {
        var resource = new PlanResource(URI.createURI("memory:/own.plan"));
        resource.getContents().add(sample.plan);
        assertSame(resource, domain.open(sample.plan, URI.createURI("memory:/other.plan")));
        assertSame(sample.plan, domain.plan().orElseThrow());
    }

    @Test
    void theDomainOfAnObjectIsFoundWhileItStandsInAnOpenPlan() {
        assertTrue(PlanEditingDomain.of(sample.networkLead).isEmpty());
        open();
        assertSame(domain, PlanEditingDomain.of(sample.networkLead).orElseThrow());
        assertTrue(PlanEditingDomain.of(null).isEmpty());
    }

    @Test
    void planFilesAreMadeAsPlanResources() {
        var resource = domain.getResourceSet().createResource(URI.createFileURI("/nowhere/a.plan"));
        assertEquals(PlanResource.class, resource.getClass());
    }

    @Test
    void itIsDirtyUnlessUndoLeadsBackToWhatWasSaved() {
        open();
        assertFalse(domain.isDirty());
        rename("一");
        domain.markSaved();
        assertFalse(domain.isDirty());
        rename("二");
        assertTrue(domain.isDirty());
        domain.getCommandStack().undo();
        assertFalse(domain.isDirty());
        domain.getCommandStack().undo();
        assertTrue(domain.isDirty());
    }

    @Test
    void theHistoryListsDoneAndUndoneSteps() {
        open();
        rename("一");
        rename("二");
        domain.getCommandStack().undo();
        var label = Messages.RenameCommand_Label;
        assertEquals(List.of(new Step(label, "一", true), new Step(label, "一", false)),
                domain.getCommandStack().history());
        assertEquals(1, domain.getCommandStack().position());
        assertEquals(1, domain.getCommandStack().doneCommands().size());
    }

    @Test
    void theHistoryIsWalkedInOneGo() {
        open();
        var states = List.of(sample.network.getName(), "一", "二", "三");
        states.subList(1, 4).forEach(this::rename);
        for (int position : new int[]{1, 3, 0, 2}) {
            domain.getCommandStack().goTo(position);
            assertEquals(states.get(position), sample.network.getName());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> domain.getCommandStack().goTo(4));
    }

    @Test
    void aCommandThatFailsHalfWayLeavesThePlanAsItWas() {
        open();
        var before = PlanText.of(sample.plan);
        var command = new PlanCommand(sample.plan, "fails") {
            @Override
            protected Optional<String> reason() {
                return Optional.empty();
            }

            @Override
            protected void change(Steps changes) {
                changes.detach(sample.network);
                changes.set(sample.exchange, PlanPackage.Literals.ELEMENT__NAME, "改");
                throw new IllegalStateException("half way");
            }
        };
        assertThrows(IllegalStateException.class, command::execute);
        assertEquals(before, PlanText.of(sample.plan));
    }

    @Test
    void aRecordedChangeThatFailsHalfWayLeavesThePlanAsItWas() {
        open();
        var before = PlanText.of(sample.plan);
        var command = new RecordedCommand(sample.plan, "fails", () -> {
            sample.network.setName("改");
            sample.government.getChildren().remove(sample.exchange);
            throw new IllegalStateException("half way");
        });
        assertTrue(command.canExecute());
        assertThrows(IllegalStateException.class, command::execute);
        assertEquals(before, PlanText.of(sample.plan));
    }

    @Test
    void disposalEmptiesTheHistory() {
        open();
        rename("一");
        domain.dispose();
        assertFalse(domain.getCommandStack().canUndo());
    }
}
