/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.store.Branch;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.WorkingCopy;

class NoteKeeperTest {

    @TempDir
    private Path folder;

    private WorkingCopy note(long revision) {
        return new WorkingCopy(new StoreAddress.Local(folder.resolve("store")), "id", Branch.MAIN, revision);
    }

    @Test
    void theNoteGoesWithThePlan() throws Exception {
        var from = folder.resolve("旧.plan");
        var to = folder.resolve("新.plan");
        note(7).writeFor(from);
        new NoteKeeper.Move(from, to).takeNoteAlong();
        assertEquals(7, WorkingCopy.of(to).orElseThrow().revision());
        assertTrue(WorkingCopy.of(from).isEmpty());
    }

    @Test
    void aNoteThatIsThereIsNotOverwritten() throws Exception {
        var from = folder.resolve("旧.plan");
        var to = folder.resolve("新.plan");
        note(7).writeFor(from);
        note(9).writeFor(to);
        new NoteKeeper.Move(from, to).takeNoteAlong();
        assertEquals(9, WorkingCopy.of(to).orElseThrow().revision());
    }

    @Test
    void thePlanThatStayedKeepsItsNote() throws Exception {
        var from = folder.resolve("旧.plan");
        Files.writeString(from, "still here");
        note(7).writeFor(from);
        new NoteKeeper.Move(from, folder.resolve("副本.plan")).takeNoteAlong();
        assertEquals(7, WorkingCopy.of(from).orElseThrow().revision());
    }
}
