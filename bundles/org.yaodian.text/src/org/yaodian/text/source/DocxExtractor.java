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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportException.Problem;

/**
 * Gets the text out of a Word document (ECMA-376): one line for each paragraph with the number Word shows before it,
 * and one line for each row of a table with tabs between the cells. Deleted text, field codes and headers are left out.
 */
final class DocxExtractor {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final int CHECK_EVERY = 1000;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Deque<StringBuilder> cells = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int lines;
    private int cellsInRow;
    private String style;
    private int numId;
    private int ilvl;
    private int outline;
    private boolean inProperties;

    private DocxExtractor(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    static SourceText extract(String name, byte[] bytes, SubMonitor monitor) throws ImportException {
        var parts = ZipParts.read(name, bytes, List.of(DOCUMENT, STYLES, NUMBERING), monitor);
        if (!parts.containsKey(DOCUMENT)) {
            throw new ImportException(Problem.FORMAT, NLS.bind(Messages.FileGuard_NotWord, name));
        }
        try (var xml = new DocxXml(parts.get(DOCUMENT))) {
            var extractor = new DocxExtractor(DocxStyles.read(parts.get(STYLES)),
                    DocxNumbering.read(parts.get(NUMBERING)));
            extractor.read(xml, monitor);
            return new SourceText(extractor.text.toString(),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", null, bytes,
                    extractor.levels, List.of());
        } catch (XMLStreamException e) {
            throw ZipParts.damaged(name, e);
        }
    }

    private void read(DocxXml xml, SubMonitor monitor) throws XMLStreamException {
        int events = 0;
        boolean inText = false;
        while (xml.next()) {
            if (++events % CHECK_EVERY == 0) {
                monitor.checkCanceled();
            }
            if (xml.isStart()) {
                inText = xml.name().equals("t");
                start(xml);
            } else if (xml.isEnd()) {
                inText = false;
                end(xml.name());
            } else if (inText) {
                paragraph.append(xml.text());
            }
        }
    }

    private void start(DocxXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> startParagraph();
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = xml.attribute("val");
            case "numId" -> numId = inProperties ? xml.number("val", -1) : numId;
            case "ilvl" -> ilvl = inProperties ? xml.number("val", -1) : ilvl;
            case "outlineLvl" -> outline = xml.number("val", 9) < 9 ? xml.number("val", 9) + 1 : 0;
            case "tab", "ptab" -> paragraph.append(inProperties ? "" : "\t");
            case "br", "cr" -> paragraph.append(cells.isEmpty() ? "\n" : " ");
            case "noBreakHyphen" -> paragraph.append('-');
            case "tr" -> {
                cells.push(new StringBuilder());
                cellsInRow = 0;
            }
            case "tc" -> {
                if (!cells.isEmpty() && cellsInRow++ > 0) {
                    cells.peek().append('\t');
                }
            }
            case "Fallback", "del", "moveFrom", "tabs", "sectPr", "instrText", "pPrChange", "rPr" -> xml.skip();
            default -> {
            }
        }
    }

    private void startParagraph() {
        paragraph.setLength(0);
        style = null;
        numId = -1;
        ilvl = -1;
        outline = -1;
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> inProperties = false;
            case "p" -> endParagraph();
            case "tr" -> {
                var row = cells.pop().toString();
                if (cells.isEmpty()) {
                    line(row, 0);
                } else {
                    appendToCell(row.replace('\t', ' '));
                }
            }
            default -> {
            }
        }
    }

    private void endParagraph() {
        int list = numId >= 0 ? numId : styles.numIdOf(style);
        int level = ilvl >= 0 ? ilvl : styles.ilvlOf(style);
        var number = list > 0 && !paragraph.isEmpty() ? numbering.next(list, level) : "";
        if (!number.isEmpty()) {
            char last = number.charAt(number.length() - 1);
            boolean closed = "、.．，）)：".indexOf(last) >= 0 || !Character.isLetterOrDigit(last);
            paragraph.insert(0, number + (closed ? "" : "\u3000"));
        }
        if (cells.isEmpty()) {
            line(paragraph.toString(), outline >= 0 ? outline : styles.levelOf(style));
        } else {
            appendToCell(paragraph.toString().replace('\t', ' '));
        }
        paragraph.setLength(0);
    }

    private void appendToCell(String content) {
        var cell = cells.peek();
        boolean started = !cell.isEmpty() && cell.charAt(cell.length() - 1) != '\t';
        cell.append(started && !content.isBlank() ? " " : "").append(content.strip());
    }

    private void line(String content, int level) {
        if (level > 0 && !content.isBlank()) {
            levels.put(lines, level);
        }
        text.append(content).append('\n');
        lines += 1 + (int) content.chars().filter(c -> c == '\n').count();
    }
}
