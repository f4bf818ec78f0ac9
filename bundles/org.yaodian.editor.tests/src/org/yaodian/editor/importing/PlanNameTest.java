/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class PlanNameTest {

    @TempDir
    private Path folder;

    @Test
    void theNameOfTheDocumentIsProposed() {
        assertEquals("2007年工作要点", PlanName.stem(folder.resolve("2007年工作要点.docx")));
        assertEquals("README", PlanName.stem(folder.resolve("README")));
        assertEquals("要点", PlanName.propose("要点", folder::resolve));
    }

    @Test
    void aTakenNameGetsANumber() throws IOException {
        Files.createFile(folder.resolve("要点.plan"));
        Files.createFile(folder.resolve("要点 (2).plan"));
        assertEquals("要点 (3)", PlanName.propose("要点", folder::resolve));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/b", "a\\b", "a:b", "a\tb", ".要点", "要点.", "?"})
    void whatNoSystemTakesIsRefused(String name) {
        assertTrue(PlanName.problem(name).isPresent());
    }

    @Test
    void aVeryLongNameIsRefused() {
        assertEquals(Optional.empty(), PlanName.problem("要".repeat(60)));
        assertTrue(PlanName.problem("要".repeat(90)).isPresent());
    }

    @Test
    void ordinaryNamesAreTaken() {
        assertEquals(Optional.empty(), PlanName.problem("上海市2007年信息化工作要点（征求意见稿）"));
    }
}
