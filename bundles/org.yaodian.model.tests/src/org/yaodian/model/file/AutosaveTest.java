/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;

class AutosaveTest {

    @TempDir
    Path folder;

    private final Autosave autosave = Autosave.beside();
    private final WorkPlan plan = PlanGenerator.generate(20, 1);
    private Path file;

    @BeforeEach
    void saveLongAgo() throws IOException {
        file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }

    @Test
    void unsavedWorkIsFoundAndRecovered() throws IOException {
        plan.setTitle("unsaved");
        autosave.write(plan, file);
        assertEquals(Optional.of(autosave.fileFor(file)), autosave.find(file));
        assertEquals("unsaved", autosave.recover(file).plan().getTitle());
    }

    @Test
    void recoveredWorkSavesToThePlanFile() throws IOException {
        autosave.write(plan, file);
        var resource = autosave.recover(file).plan().eResource();
        assertEquals(URI.createFileURI(file.toString()), resource.getURI());
        assertTrue(resource.isModified());
    }

    @Test
    void thePlanFileIsNotTouched() throws IOException {
        var before = Files.readString(file);
        plan.setTitle("unsaved");
        autosave.write(plan, file);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void workOlderThanThePlanFileIsIgnored() throws IOException {
        autosave.write(plan, file);
        Files.setLastModifiedTime(autosave.fileFor(file), FileTime.fromMillis(0));
        assertEquals(Optional.empty(), autosave.find(file));
    }

    @Test
    void workOfAPlanThatWasNeverSavedIsFound() throws IOException {
        var fresh = folder.resolve("new.plan");
        autosave.write(plan, fresh);
        assertTrue(autosave.find(fresh).isPresent());
    }

    @Test
    void discardedWorkIsGone() throws IOException {
        autosave.write(plan, file);
        autosave.discard(file);
        assertEquals(Optional.empty(), autosave.find(file));
        assertFalse(Files.exists(autosave.fileFor(file)));
    }

    @Test
    void nothingIsFoundWhereNothingWasKept() {
        assertEquals(Optional.empty(), autosave.find(file));
        assertThrows(PlanFileException.class, () -> autosave.recover(file));
    }

    @Test
    void plansOfOneNameStayApartInAFolder() throws IOException {
        var aside = Autosave.in(folder.resolve("aside"));
        var other = folder.resolve("other").resolve("a.plan");
        aside.write(plan, file);
        assertTrue(aside.find(file).isPresent());
        assertEquals(Optional.empty(), aside.find(other));
    }
}
