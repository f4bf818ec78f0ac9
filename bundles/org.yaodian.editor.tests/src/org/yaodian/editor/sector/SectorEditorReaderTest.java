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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectorEditorReaderTest {

    private final TrialSector trial = new TrialSector();
    private final SectorEditorDescriptor editor = trial.editor();

    @Test
    void anEditorHasWhatIsDeclared() {
        assertEquals("trial", editor.sector().id());
        assertEquals("Trial editor", editor.name());
        assertEquals("For tests", editor.description());
        assertTrue(editor.icon().getPath().endsWith("/trial.svg"));
        assertEquals(editor, trial.editors().ofSector("trial").orElseThrow());
    }

    @Test
    void theHelpPageIsFoundInTheLanguageOfTheProgram() throws Exception {
        try (var page = editor.helpPage().orElseThrow().openStream()) {
            assertTrue(new String(page.readAllBytes()).contains("<form>"));
        }
    }

    @Test
    void drawersStandInTheirOrderAndUnknownOrRepeatedOnesAreLeftOut() {
        assertEquals(List.of(new DrawerState("others", true), new DrawerState("things", false)), editor.drawers());
    }

    @Test
    void fieldsOfRulesThatDoNotExistAreLeftOut() {
        assertEquals(Map.of("trial.range", "Quantity.value"), editor.findings());
        assertEquals("Quantity.value", trial.editors().fieldOf("trial.range"));
        assertEquals("", trial.editors().fieldOf("trial.unheardOf"));
    }

    @Test
    void sectionsAreMadeWhenTheyAreShownAndOneThatCannotBeMadeIsLoggedThen() {
        assertEquals(2, editor.sections().size());
        int before = trial.faults().size();
        assertTrue(editor.sections().get(0).maker().get().orElseThrow() instanceof TrialSection);
        assertEquals(before, trial.faults().size());
        assertTrue(editor.sections().get(1).maker().get().isEmpty());
        assertTrue(trial.faults().get(before).contains("org.yaodian.Missing"));
    }

    @Test
    void faultyEditorsAreLeftOutAndEachFaultIsLoggedWithItsPlugIn() {
        assertEquals(List.of(editor), trial.editors().all());
        assertEquals(14, trial.faults().size(), () -> String.join("\n", trial.faults()));
        assertTrue(trial.faults().stream().allMatch(fault -> fault.contains("org/yaodian/editor/sector")));
        assertTrue(trial.faults().stream().anyMatch(fault -> fault.contains("absent")));
    }
}
