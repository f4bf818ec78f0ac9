/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command on a generated plan. */
class CommandsTest {

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void generate() {
        plan = folder.resolve("some.plan");
        assertEquals(0, CommandRun.of("generate", "--elements", 120, "--seed", 7, "-o", plan).code());
    }

    @Test
    void generateMakesAsManyElementsAsAsked() {
        assertEquals(120, CommandRun.of("list", plan, "--json").json().get("elements").items().size());
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        var again = folder.resolve("again.plan");
        CommandRun.of("generate", "--elements", 120, "--seed", 7, "-o", again);
        assertArrayEquals(Files.readAllBytes(plan), Files.readAllBytes(again));
    }

    @Test
    void checkEndsWithOneWhenThePlanHasErrors() {
        var run = CommandRun.of("check", plan, "--json");
        var counts = run.json().get("counts");
        assertEquals(counts.get("error").number() > 0 ? 1 : 0, run.code());
        assertEquals(counts.get("error").number() + counts.get("warning").number() + counts.get("info").number(),
                run.json().get("findings").items().size());
    }

    @Test
    void layoutMakesDiagramsForAPlanWithout() {
        var run = CommandRun.of("layout", plan, "--json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.json().get("diagrams").items().size() > 1);
    }

    @Test
    void layoutTwiceGivesTheSameFile() throws IOException {
        CommandRun.of("layout", plan);
        CommandRun.of("layout", plan);
        var first = Files.readAllBytes(plan);
        CommandRun.of("layout", plan);
        assertArrayEquals(first, Files.readAllBytes(plan));
    }

    @Test
    void exportWritesAPicture() throws IOException {
        CommandRun.of("layout", plan);
        var picture = folder.resolve("some.png");
        assertEquals(0, CommandRun.of("export", plan, "-o", picture).code());
        assertTrue(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(picture))).getWidth() > 100);
    }

    @Test
    void exportWritesSvgThatAnXmlParserReads() throws Exception {
        CommandRun.of("layout", plan);
        var picture = folder.resolve("some.svg");
        assertEquals(0, CommandRun.of("export", plan, "-o", picture).code());
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
    }

    @Test
    void exportWritesAFileThatOthersMayReadAsUsual() throws IOException {
        var usual = Files.createFile(folder.resolve("usual"));
        var file = folder.resolve("some.csv");
        assertEquals(0, CommandRun.of("export", plan, "-o", file).code());
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void exportWritesTheListingAsJson() throws IOException {
        var file = folder.resolve("some.json");
        assertEquals(0, CommandRun.of("export", plan, "-o", file).code());
        assertEquals(CommandRun.of("list", plan, "--json").json(), Json.parse(Files.readString(file)));
    }

    @Test
    void exportWritesOneRowForEachElement() throws IOException {
        var file = folder.resolve("some.csv");
        assertEquals(0, CommandRun.of("export", plan, "-o", file).code());
        var text = Files.readString(file);
        assertEquals('\uFEFF', text.charAt(0));
        assertTrue(text.lines().count() >= 121);
    }

    @Test
    void sectorsListsWhatIsInstalled() {
        var run = CommandRun.of("sectors", "--json");
        assertEquals(0, run.code());
        assertNotNull(run.json().get("sectors").items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "list", "check", "layout", "export", "generate", "sectors"})
    void everyCommandExplainsItself(String command) {
        var run = CommandRun.of(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("yaodian " + command) && run.out().contains("--json"), run.out());
    }
}
