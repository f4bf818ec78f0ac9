/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.SamplePlan;

class PictureFileTest {

    @TempDir
    private Path folder;

    @Test
    void theNameDecidesWhatIsWritten() throws IOException {
        var sample = new SamplePlan();
        PictureFile.at(folder.resolve("a.svg"), ".png").write(sample.diagram, PictureOptions.STANDARD);
        PictureFile.at(folder.resolve("b"), ".png").write(sample.diagram, PictureOptions.STANDARD);

        assertTrue(Files.readString(folder.resolve("a.svg")).contains("<svg"));
        assertArrayEquals(new byte[]{(byte) 0x89, 'P', 'N', 'G'},
                Arrays.copyOf(Files.readAllBytes(folder.resolve("b.png")), 4));
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        var target = Files.createDirectory(folder.resolve("c.svg"));
        Files.createFile(target.resolve("x"));
        assertThrows(IOException.class, () -> PictureFile.at(target, ".svg").write(new SamplePlan().diagram,
                PictureOptions.STANDARD));

        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theProposedNameHasNothingAFileNameCannotHave() {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        diagram.setName("一、电子政务/外网: <总览>?");
        assertEquals("一、电子政务_外网_ _总览__", PictureFile.nameFor(diagram));
        diagram.setName(null);
        assertEquals("", PictureFile.nameFor(diagram));
    }
}
