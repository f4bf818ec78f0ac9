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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.generate.PlanGenerator;

class DamagedFileTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<plan:WorkPlan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:plan=\"http://www.yaodian.org/plan/1\"";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("工作要点.plan");
    }

    private PlanFileException refused(String text) throws IOException {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private PlanFileException refused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        var exception = assertThrows(PlanFileException.class, () -> PlanFile.load(file));
        assertTrue(exception.getMessage().contains(file.toString()), exception::getMessage);
        assertArrayEquals(bytes, Files.readAllBytes(file));
        return exception;
    }

    @Test
    void aBrokenFileNamesLineAndColumn() throws IOException {
        var exception = refused(HEAD + ROOT + ">\n  <children xsi:type=\"plan:Task\" name=\"a\" <\n</plan:WorkPlan>");
        assertEquals(3, exception.line());
        assertTrue(exception.column() > 40, exception::getMessage);
        assertTrue(exception.getMessage().contains("3"), exception::getMessage);
    }

    @Test
    void aBadValueIsNamedWithItsFeature() throws IOException {
        var exception = refused(HEAD + ROOT + " issued=\"2008-02-31\"/>");
        assertEquals(2, exception.line());
        assertTrue(exception.getMessage().contains("2008-02-31"), exception::getMessage);
        assertTrue(exception.getMessage().contains("issued"), exception::getMessage);
    }

    @Test
    void theBackupIsOffered() throws IOException {
        Files.writeString(AtomicFile.backupOf(file), "old");
        assertTrue(refused("<").getMessage().contains(AtomicFile.backupOf(file).toString()));
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        var exception = refused(HEAD + "<!DOCTYPE x [<!ENTITY e \"e\">]>\n" + ROOT + " title=\"&e;\"/>");
        assertTrue(exception.getMessage().contains("DOCTYPE"), exception::getMessage);
    }

    @Test
    void anExternalEntityIsNeverRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "top secret");
        var exception = refused(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + ROOT
                + "><guidingText>&e;</guidingText></plan:WorkPlan>");
        assertTrue(!exception.getMessage().contains("top secret"), exception::getMessage);
    }

    @Test
    void anUndeclaredEntityIsRefused() throws IOException {
        assertEquals(2, refused(HEAD + ROOT + " title=\"&nbsp;\"/>").line());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void absurdNestingIsRefused(int levels) throws IOException {
        var exception = refused(HEAD + ROOT + ">" + "<children xsi:type=\"plan:Task\">".repeat(levels));
        assertTrue(exception.getMessage().contains("200"), exception::getMessage);
    }

    @Test
    void absurdNestingInAnUnknownFacetIsRefused() throws IOException {
        var exception = refused(HEAD + ROOT + " xmlns:x=\"urn:x\"><facets xsi:type=\"x:X\">" + "<a>".repeat(1000));
        assertTrue(exception.getMessage().contains("200"), exception::getMessage);
    }

    @Test
    void tooManyNamesInUnknownFacetsAreRefused() throws IOException {
        var text = new StringBuilder(HEAD + ROOT + " xmlns:x=\"urn:x\"><facets xsi:type=\"x:X\">");
        for (int i = 0; i < 3_000; i++) {
            text.append("<a").append(i).append("/>");
        }
        assertTrue(refused(text + "</facets></plan:WorkPlan>").getMessage().contains("000"));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertEquals(1, refused("").line());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "plain text", "<html/>", "<a/>", "\0\0\0\0\0\0\0\0", "PK\u0003\u0004zip"})
    void whatIsNoPlanIsRefused(String content) throws IOException {
        assertEquals(1, refused(content).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void anotherEncodingIsRefused(String encoding) throws IOException {
        var text = HEAD.replace("UTF-8", encoding) + ROOT + " title=\"要点\"/>";
        refused(text.getBytes(Charset.forName(encoding)));
    }

    @Test
    void bytesInAnotherEncodingThanDeclaredAreRefused() throws IOException {
        var exception = refused((HEAD + ROOT + " title=\"工作要点\"/>").getBytes(Charset.forName("GB18030")));
        assertEquals(2, exception.line());
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws IOException {
        Files.writeString(file, "\uFEFF" + HEAD + ROOT + " title=\"要点\"/>");
        assertEquals("要点", PlanFile.load(file).plan().getTitle());
    }

    @Test
    void textBetweenElementsIsRefused() throws IOException {
        assertEquals(3, refused(HEAD + ROOT + ">\nxyz</plan:WorkPlan>").line());
    }

    @Test
    void aHugeFileIsRefusedAtOnce() throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        var exception = assertThrows(PlanFileException.class, () -> PlanFile.load(file));
        assertTrue(exception.getMessage().contains("2048"), exception::getMessage);
    }

    @Test
    void aFileOfNulsIsRefusedAtOnce() throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500L << 20);
        }
        assertEquals(1, assertThrows(PlanFileException.class, () -> PlanFile.load(file)).line());
    }

    @Test
    void aMissingFileIsTold() {
        assertTrue(assertThrows(PlanFileException.class, () -> PlanFile.load(file)).getMessage()
                .contains(file.toString()));
    }

    @Test
    void aFolderIsTold() {
        assertTrue(assertThrows(PlanFileException.class, () -> PlanFile.load(folder)).getMessage()
                .contains(folder.toString()));
    }

    @Test
    void aCutFileIsRefusedWhereItEnds() throws IOException {
        var bytes = PlanFile.toBytes(PlanGenerator.generate(20, 1));
        assertTrue(refused(Arrays.copyOf(bytes, bytes.length / 2)).line() > 10);
    }
}
