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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first two commands of every script: import a document, list what it holds. */
class ImportAndListTest {

    private static final Path SAMPLE = Path.of(System.getProperty("yaodian.root"),
            "releng/samples/shanghai-2007-work-points.txt");
    private static final Set<String> ELEMENT_KEYS = Set.of("id", "code", "kind", "type", "name", "chapter", "verb",
            "anchors", "responsibilities", "deadline", "start", "finish", "numbers", "districts", "facets");

    @TempDir
    static Path folder;

    private static Json listing;

    @BeforeAll
    static void importTheSample() {
        var plan = folder.resolve("2007.plan");
        var run = CommandRun.of("import", SAMPLE, "-o", plan);
        assertEquals(0, run.code(), run.err());
        listing = CommandRun.of("list", plan, "--json").json();
    }

    @Test
    void thePlanHasTitleYearIssuerAndDate() {
        var plan = listing.get("plan");
        assertEquals("2007年上海市信息化工作要点", plan.get("title").text());
        assertEquals(2007, plan.get("year").number());
        assertEquals("上海市信息化委员会", plan.get("issuer").text());
        assertEquals("2007-01-18", plan.get("issued").text());
        assertEquals(10, plan.get("chapters").items().size());
    }

    @Test
    void everyElementHasEveryKeyOfTheContract() {
        for (var element : listing.get("elements").items()) {
            ELEMENT_KEYS.forEach(key -> assertTrue(element.has(key), key + " in " + element));
        }
    }

    @Test
    void anchorsCountCodePointsOfTheSourceFileAsGiven() throws IOException {
        var source = Files.readString(SAMPLE).codePoints().toArray();
        var anchors = listing.get("elements").items().stream()
                .flatMap(element -> element.get("anchors").items().stream())
                .toList();
        assertTrue(anchors.size() > 100);
        for (var anchor : anchors) {
            assertEquals(anchor.get("text").text(),
                    new String(source, anchor.get("offset").number(), anchor.get("length").number()));
        }
    }

    @Test
    void theFourDistrictsOfChapterThreeAreFound() {
        var districts = listing.get("elements").items().stream()
                .filter(element -> element.get("chapter").value() != null && element.get("chapter").number() == 3)
                .flatMap(element -> element.get("districts").items().stream()).map(Json::text)
                .map(name -> name.substring(0, 2)).collect(Collectors.toSet());
        assertEquals(Set.of("松江", "嘉定", "闵行", "南汇"), districts);
    }

    @Test
    void allKindsOfElementAreThere() {
        var kinds = listing.get("elements").items().stream().map(element -> element.get("kind").text())
                .collect(Collectors.toSet());
        assertEquals(Set.of("chapter", "task", "system", "target", "policy", "event"), kinds);
    }

    @Test
    void jsonIsTheOnlyThingOnStandardOutput() {
        var run = CommandRun.of("import", SAMPLE, "-o", folder.resolve("again.plan"), "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(10, run.json().get("elements").get("chapter").number());
        assertEquals("", run.err());
    }
}
