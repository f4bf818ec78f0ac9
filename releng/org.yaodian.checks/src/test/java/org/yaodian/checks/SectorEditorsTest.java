/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The editors that sectors declare name what there is: pictures, help pages, drawers, rules and strings. */
class SectorEditorsTest {

    private static final Pattern KEY = Pattern.compile("\"%([\\w.-]+)\"");
    private static final Pattern RULE = Pattern.compile("\"(?:\\w+\\.)?(\\w+)\"");

    static Stream<Path> editors() {
        return SourceTree.bundles().stream().map(bundle -> bundle.resolve("plugin.xml"))
                .filter(SectorEditorsTest::declaresAnEditor).map(Path::getParent);
    }

    private static boolean declaresAnEditor(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).contains("point=\"org.yaodian.editor.sectorEditor\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static Element editor(Path bundle) throws IOException {
        return all(read(bundle.resolve("plugin.xml")), "sectorEditor").getFirst();
    }

    private static List<Element> all(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static Path sector(Path bundle) {
        return bundle.resolveSibling(SourceTree.name(bundle).replaceFirst("\\.ui$", ""));
    }

    @ParameterizedTest
    @MethodSource("editors")
    void theIconAndTheHelpPageOfEachLanguageAreThere(Path bundle) throws IOException {
        var editor = editor(bundle);
        assertTrue(Files.exists(bundle.resolve(editor.getAttribute("icon"))), editor.getAttribute("icon"));
        var help = editor.getAttribute("help").replace("$nl$/", "");
        for (var page : List.of(bundle.resolve(help), bundle.resolve("nl/zh_CN").resolve(help))) {
            assertEquals("form", read(page).getDocumentElement().getTagName(), page.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("editors")
    void eachDrawerIsAGroupOfTheSector(Path bundle) throws IOException {
        var groups = all(read(sector(bundle).resolve("plugin.xml")), "group").stream()
                .map(group -> group.getAttribute("id")).toList();
        var drawers = all(read(bundle.resolve("plugin.xml")), "drawer").stream()
                .map(drawer -> drawer.getAttribute("group")).toList();
        assertTrue(groups.containsAll(drawers), drawers::toString);
    }

    @ParameterizedTest
    @MethodSource("editors")
    void eachFieldOfAFindingBelongsToARuleOfTheSector(Path bundle) throws IOException {
        var rules = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(sector(bundle).resolve("src"))) {
            for (var file : files.filter(file -> file.toString().endsWith("Rule.java")).toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(result -> rules.add(result.group(1)));
            }
        }
        assertFalse(rules.isEmpty());
        for (var finding : all(read(bundle.resolve("plugin.xml")), "finding")) {
            var id = finding.getAttribute("rule");
            assertTrue(rules.contains(id.substring(id.indexOf('.') + 1)), id);
        }
    }

    @ParameterizedTest
    @MethodSource("editors")
    void bothLanguagesHaveAllStrings(Path bundle) throws IOException {
        var used = KEY.matcher(Files.readString(bundle.resolve("plugin.xml"))).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
        for (var name : List.of("plugin.properties", "plugin_zh_CN.properties")) {
            var strings = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle.resolve(name))) {
                strings.load(reader);
            }
            assertTrue(strings.stringPropertyNames().containsAll(used), name);
        }
    }
}
