/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.testing.SamplePlan;

class EmfCommandStackTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private final EmfCommandStack stack = new EmfCommandStack(domain.getCommandStack());

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("sample.plan"));
    }

    private EmfCommand rename(String name) {
        return new EmfCommand(new RenameCommand(sample.network, name));
    }

    @Test
    void aCommandOfAPolicyLandsInTheOneHistory() {
        stack.execute(rename("甲"));

        assertEquals("甲", sample.network.getName());
        assertEquals(1, domain.getCommandStack().doneCommands().size());
        assertEquals(RenameCommand.class, domain.getCommandStack().getUndoCommand().getClass());
    }

    @Test
    void undoAndRedoOfGefAndOfTheModelAreTheSame() {
        var before = sample.network.getName();
        stack.execute(rename("甲"));

        stack.undo();
        assertEquals(before, sample.network.getName());
        domain.getCommandStack().redo();
        assertEquals("甲", sample.network.getName());
        domain.getCommandStack().undo();
        assertTrue(stack.canRedo());
        stack.redo();
        assertEquals("甲", sample.network.getName());
    }

    @Test
    void whatTheModelExecutesCanBeUndoneByGef() {
        domain.getCommandStack().execute(new RenameCommand(sample.network, "乙"));

        assertTrue(stack.canUndo());
        assertEquals(domain.getCommandStack().getUndoCommand().getLabel(), stack.getUndoCommand().getLabel());
        assertTrue(stack.isDirty());
    }

    @Test
    void aCompoundOfGefIsOneStep() {
        var compound = new CompoundCommand("两步");
        compound.add(rename("甲"));
        compound.add(new EmfCommand(new RenameCommand(sample.exchange, "乙")));
        stack.execute(compound);

        assertEquals(1, domain.getCommandStack().doneCommands().size());
        assertEquals("两步", stack.getUndoCommand().getLabel());
        stack.undo();
        assertEquals("建成政务外网", sample.network.getName());
        assertEquals("建成数据交换平台", sample.exchange.getName());
    }

    @Test
    void aCommandThatDoesNotChangeTheModelHasNoPlaceInTheHistory() {
        assertThrows(IllegalArgumentException.class, () -> stack.execute(new Command("foreign") {
        }));
        assertFalse(stack.canUndo());
    }

    @Test
    void whatBelongsToTheStepBeforeIsUndoneWithIt() {
        var first = rename("甲");
        stack.execute(first);
        stack.execute(EmfCommand.amending(new RenameCommand(sample.exchange, "乙"), first.command()));
        assertEquals(1, domain.getCommandStack().doneCommands().size());
        stack.undo();
        assertEquals("建成政务外网", sample.network.getName());
        assertEquals("建成数据交换平台", sample.exchange.getName());
        stack.redo();
        assertEquals("乙", sample.exchange.getName());
    }

    @Test
    void whatComesAfterAnotherStepIsAStepOfItsOwn() {
        var first = rename("甲");
        stack.execute(first);
        stack.execute(rename("丙"));
        stack.execute(EmfCommand.amending(new RenameCommand(sample.exchange, "乙"), first.command()));
        assertEquals(3, domain.getCommandStack().doneCommands().size());
    }

    @Test
    void aSavedStepThatGrowsIsNotSavedAnyMore() {
        var first = rename("甲");
        stack.execute(first);
        stack.markSaveLocation();
        stack.execute(EmfCommand.amending(new RenameCommand(sample.exchange, "乙"), first.command()));
        assertTrue(stack.isDirty());
        stack.undo();
        assertTrue(stack.isDirty());
    }

    @Test
    void whatCannotBeExecutedLeavesNoTrace() {
        stack.execute(UnexecutableCommand.INSTANCE);
        stack.execute(null);
        stack.execute(rename(""));

        assertFalse(stack.canUndo());
        assertFalse(stack.isDirty());
    }

    @Test
    void savingMakesTheStackCleanAndUndoMakesItDirtyAgain() {
        stack.execute(rename("甲"));
        stack.markSaveLocation();
        assertFalse(stack.isDirty());
        assertFalse(domain.isDirty());

        stack.undo();
        assertTrue(stack.isDirty());
    }

    @Test
    void listenersOfGefHearOfChangesFromElsewhere() {
        var heard = new ArrayList<Object>();
        stack.addCommandStackListener(heard::add);
        domain.getCommandStack().execute(new RenameCommand(sample.network, "乙"));

        assertEquals(1, heard.size());
    }

    @Test
    void eventsTellBeforeAndAfter() {
        var heard = new ArrayList<Integer>();
        stack.addCommandStackEventListener(event -> heard.add(event.getDetail()));
        stack.execute(rename("甲"));
        stack.undo();

        assertEquals(List.of(CommandStack.PRE_EXECUTE, CommandStack.POST_EXECUTE, CommandStack.PRE_UNDO,
                CommandStack.POST_UNDO), heard);
    }

    @Test
    void aDisposedStackHearsNothingMore() {
        var heard = new ArrayList<Object>();
        stack.addCommandStackListener(heard::add);
        stack.dispose();
        domain.getCommandStack().execute(new RenameCommand(sample.network, "乙"));

        assertTrue(heard.isEmpty());
        assertTrue(domain.getCommandStack().canUndo());
    }
}
