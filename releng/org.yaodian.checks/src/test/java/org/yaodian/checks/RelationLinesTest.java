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

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** In the diagrams of a sector, the lines of all relations are told apart by dashes and ends alone, without colours. */
class RelationLinesTest {

    /** Dashes and ends; which end is the source's is not seen. */
    private record Line(String stroke, Set<String> ends) {

        Line(String stroke, String source, String target) {
            this(stroke, source.equals(target) ? Set.of(source) : Set.of(source, target));
        }
    }

    private static final String NONE = "none";
    /** What is drawn in every plan, see ShapeCatalog. */
    private static final Map<Line, String> SHARED = Map.of(
            new Line("solid", NONE, "triangle"), "dependency", new Line("dashed", NONE, "open"), "relation",
            new Line("solid", "disc", NONE), "responsibility", new Line("dotted", NONE, NONE), "note");

    static Stream<Path> sectors() {
        return SourceTree.bundles().stream().map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists)
                .filter(file -> !relations(file).isEmpty());
    }

    private static List<Element> relations(Path file) {
        try {
            var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getElementsByTagName("relationType");
            return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void noTwoLinesLookAlike(Path file) {
        var lines = new HashMap<>(SHARED);
        for (var relation : relations(file)) {
            var line = new Line(or(relation, "line", "dashed"), or(relation, "sourceEnd", NONE),
                    or(relation, "targetEnd", "open"));
            var other = lines.put(line, relation.getAttribute("id"));
            assertNull(other, () -> relation.getAttribute("id") + " looks like " + other + ": " + line);
        }
        assertTrue(lines.size() > SHARED.size());
    }

    private static String or(Element element, String attribute, String otherwise) {
        return element.getAttribute(attribute).isEmpty() ? otherwise : element.getAttribute(attribute);
    }
}
