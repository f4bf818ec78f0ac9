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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileBelowThePlansFolderIsNamedRelativeToIt() throws IOException {
        var file = Files.writeString(Files.createDirectory(folder.resolve("佐证")).resolve("验收 报告.txt"), "abc");
        var attachment = AttachedFile.read(file, folder, () -> false);
        assertEquals("验收 报告.txt", attachment.getName());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", attachment.getSha256());
        assertEquals(file.toUri(), AttachedFile.resolve(folder.toUri(), attachment.getLocation()).orElseThrow());
        assertTrue(attachment.getLocation().startsWith("佐证") || attachment.getLocation().startsWith("%"),
                attachment.getLocation());
    }

    @Test
    void aFileElsewhereIsNamedByItsWholePlace() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "");
        var attachment = AttachedFile.read(file, folder.resolve("plans"), () -> false);
        assertEquals(file.toUri().toString(), attachment.getLocation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "mailto:a@b", "::", "jar:file:/x!/y"})
    void onlyFilesAndPagesAreOpened(String location) {
        assertTrue(AttachedFile.resolve(URI.create("file:/plans/"), location).isEmpty());
    }
}
