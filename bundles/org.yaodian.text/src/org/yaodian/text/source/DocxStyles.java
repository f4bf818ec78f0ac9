/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** The paragraph styles of a Word document: heading levels and numbering. */
final class DocxStyles {

    private static final int MOST_BASES = 20;

    private static final class Style {
        private String base;
        private int level = -1;
        private int numId = -1;
        private int ilvl;
    }

    private final Map<String, Style> styles = new HashMap<>();

    static DocxStyles read(byte[] part) throws XMLStreamException {
        var result = new DocxStyles();
        if (part != null) {
            try (var xml = new DocxXml(part)) {
                result.read(xml);
            }
        }
        return result;
    }

    private void read(DocxXml xml) throws XMLStreamException {
        var style = new Style();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    styles.put(String.valueOf(xml.attribute("styleId")), style);
                }
                case "name" -> style.level = levelOfName(xml.attribute("val"), style.level);
                case "basedOn" -> style.base = xml.attribute("val");
                case "outlineLvl" -> style.level = xml.number("val", 9) < 9 ? xml.number("val", 9) + 1 : 0;
                case "numId" -> style.numId = xml.number("val", -1);
                case "ilvl" -> style.ilvl = xml.number("val", 0);
                default -> {
                }
            }
        }
    }

    private static int levelOfName(String name, int otherwise) {
        var plain = name == null ? "" : name.toLowerCase(Locale.ROOT).replace("标题", "heading").replace(" ", "");
        return plain.matches("heading[1-9]") ? plain.charAt(7) - '0' : otherwise;
    }

    /** The heading level of a style, 0 for none. */
    int levelOf(String id) {
        var style = styles.get(id);
        for (int i = 0; style != null && i < MOST_BASES; i++) {
            if (style.level >= 0) {
                return style.level;
            }
            style = styles.get(style.base);
        }
        return 0;
    }

    /** The numbering of a style, or -1. */
    int numIdOf(String id) {
        var style = styles.get(id);
        for (int i = 0; style != null && i < MOST_BASES; i++) {
            if (style.numId >= 0) {
                return style.numId;
            }
            style = styles.get(style.base);
        }
        return -1;
    }

    /** The numbering level of a style. */
    int ilvlOf(String id) {
        var style = styles.get(id);
        return style == null ? 0 : style.ilvl;
    }
}
