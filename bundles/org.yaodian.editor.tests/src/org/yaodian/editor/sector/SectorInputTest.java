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
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.yaodian.editor.plan.PlanInput;

/** Runs in a workbench, as a plain class path refuses classes of one package from two signed bundles. */
@EnabledIf("org.yaodian.editor.RunningWorkbench#isThere")
class SectorInputTest {

    private final Path file = Path.of("plans", "2007.plan").toAbsolutePath();

    @Test
    void itComesBackWithTheWindow() {
        var memento = XMLMemento.createWriteRoot("input");
        var input = new SectorInput("egov", file);
        input.saveState(memento);
        assertEquals(input, new SectorInputFactory().createElement(memento));
        assertNull(new SectorInputFactory().createElement(XMLMemento.createWriteRoot("other")));
    }

    @Test
    void itIsTheSameForTheSameFileAndSectorOnly() {
        assertEquals(new SectorInput("egov", file), new SectorInput("egov", file));
        assertEquals(new SectorInput("egov", file).hashCode(), new SectorInput("egov", file).hashCode());
        assertNotEquals(new SectorInput("egov", file), new SectorInput("rural", file));
        assertNotEquals(new SectorInput("egov", file), new SectorInput("egov", file.resolveSibling("2008.plan")));
    }

    @Test
    void itStandsForTheFile() {
        assertEquals(Optional.of(file), PlanInput.fileOf(new SectorInput("egov", file)));
    }
}
