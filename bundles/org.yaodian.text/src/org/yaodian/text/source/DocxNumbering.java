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
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** The automatic numbering of a Word document: gives the numbers that Word shows before paragraphs. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private final Map<Integer, Level[]> abstracts = new HashMap<>();
    private final Map<Integer, Integer> abstractOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Map<Integer, Boolean> used = new HashMap<>();

    static DocxNumbering read(byte[] part) throws XMLStreamException {
        var numbering = new DocxNumbering();
        if (part != null) {
            try (var xml = new DocxXml(part)) {
                numbering.read(xml);
            }
        }
        return numbering;
    }

    private void read(DocxXml xml) throws XMLStreamException {
        Level[] levels = null;
        var level = new Level();
        int num = -1;
        int override = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    abstracts.put(xml.number("abstractNumId", -1), levels);
                }
                case "lvl" -> {
                    level = new Level();
                    int index = xml.number("ilvl", 0);
                    if (levels != null && index >= 0 && index < LEVELS && num < 0) {
                        levels[index] = level;
                    }
                }
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
                case "lvlText" -> level.text = xml.attribute("val") == null ? "" : xml.attribute("val");
                case "num" -> num = xml.number("numId", -1);
                case "abstractNumId" -> abstractOf.put(num, xml.number("val", -1));
                case "lvlOverride" -> override = xml.number("ilvl", 0);
                case "startOverride" -> starts.computeIfAbsent(num, any -> new HashMap<>()).put(override,
                        xml.number("val", 1));
                default -> {
                }
            }
        }
    }

    /** The number before the next paragraph of a list, empty when it has none. */
    String next(int numId, int ilvl) {
        var id = abstractOf.get(numId);
        var levels = id == null ? null : abstracts.get(id);
        if (levels == null || ilvl < 0 || ilvl >= LEVELS || levels[ilvl] == null) {
            return "";
        }
        var counter = counters.computeIfAbsent(id, any -> new int[LEVELS]);
        if (used.putIfAbsent(numId, true) == null) {
            starts.getOrDefault(numId, Map.of()).forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    counter[level] = start - 1 - (levels[level] == null ? 0 : levels[level].start - 1);
                }
            });
        }
        counter[ilvl]++;
        for (int i = ilvl + 1; i < LEVELS; i++) {
            counter[i] = 0;
        }
        return label(levels, ilvl, counter);
    }

    private static String label(Level[] levels, int ilvl, int[] counter) {
        var level = levels[ilvl];
        if (level.format.equals("bullet")) {
            return "●";
        }
        if (level.format.equals("none")) {
            return "";
        }
        var label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            boolean place = c == '%' && i + 1 < level.text.length() && level.text.charAt(i + 1) >= '1'
                    && level.text.charAt(i + 1) <= '9';
            if (place) {
                int index = level.text.charAt(++i) - '1';
                var other = levels[index] == null ? level : levels[index];
                label.append(NumberFormats.format(other.format, Math.max(counter[index], 1) + other.start - 1));
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }
}
