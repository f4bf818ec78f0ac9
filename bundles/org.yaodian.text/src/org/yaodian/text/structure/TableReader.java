/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.text.data.Columns;

/**
 * Makes a paragraph of each row of a table, as if its cells were written one after the other:
 * 1.推进数据共享（牵头单位：市信息委；完成时限：年底前）. The first row with known column heads says what the columns hold.
 */
final class TableReader {

    private final String text;
    private List<String> heads = List.of();

    TableReader(String text) {
        this.text = text;
    }

    /** Whether a line is the row of a table. */
    boolean isRow(Line line) {
        return cells(line).size() > 1;
    }

    /** Forgets the heads of the columns when a table ends. */
    void end() {
        heads = List.of();
    }

    /** The paragraph of a row, or null for a row of column heads. */
    Paragraph row(Line line) {
        var cells = cells(line);
        if (readHeads(cells)) {
            return null;
        }
        var filled = cells.stream().filter(cell -> cell.length() > 0).toList();
        if (filled.size() == 1) {
            return new Paragraph(filled.get(0), 0, false);
        }
        return new Paragraph(heads.isEmpty() ? headless(filled) : headed(cells), 0, false);
    }

    private List<Passage> cells(Line line) {
        var cells = new ArrayList<Passage>();
        int start = line.from();
        while (start < line.to() && Normalizer.isSpace(text.charAt(start)) && text.charAt(start) != '\t') {
            start++;
        }
        boolean leading = start < line.to() && text.charAt(start) == '\t' && heads.isEmpty();
        for (int i = leading ? start + 1 : start; i <= line.to(); i++) {
            if (i == line.to() || text.charAt(i) == '\t') {
                cells.add(Normalizer.passage(text, Math.min(leading && cells.isEmpty() ? start + 1 : start, i), i));
                start = i + 1;
            }
        }
        return cells;
    }

    private boolean readHeads(List<Passage> cells) {
        var names = cells.stream().map(Passage::text).toList();
        long known = names.stream().filter(name -> Columns.roleOf(name) != null).count();
        if (known >= 2 && known * 2 >= names.stream().filter(name -> !name.isEmpty()).count()) {
            heads = names;
            return true;
        }
        return false;
    }

    private Passage headed(List<Passage> cells) {
        var joined = new PassageJoiner(text);
        var labelled = new ArrayList<Integer>();
        boolean number = false;
        for (int i = 0; i < cells.size(); i++) {
            var role = i < heads.size() ? Columns.roleOf(heads.get(i)) : Columns.Role.NONE;
            if (cells.get(i).length() == 0 || role == null || role == Columns.Role.NONE) {
                continue;
            }
            switch (role) {
                case NUMBER -> number = number(joined, cells.get(i));
                case LABELLED -> labelled.add(i);
                default -> {
                    joined.add(joined.isEmpty() || number && joined.length() < 5 ? "" : separator(joined));
                    joined.add(cells.get(i));
                }
            }
        }
        for (int i : labelled) {
            joined.add(i == labelled.get(0) ? "（" : "；");
            joined.add(heads.get(i).replaceAll("[\\s\\u3000]", "") + "：");
            joined.add(cells.get(i));
        }
        joined.add(labelled.isEmpty() ? "" : "）");
        return joined.passage();
    }

    private static String separator(PassageJoiner joined) {
        return "。；！？".indexOf(joined.last()) >= 0 ? "" : "。";
    }

    private static boolean number(PassageJoiner joined, Passage cell) {
        joined.add(cell);
        joined.add("、.）".indexOf(joined.last()) >= 0 ? "" : Character.isDigit(joined.last()) ? "." : "、");
        return true;
    }

    /** Without heads the longest cell is the task; the others stand behind it in brackets. */
    private Passage headless(List<Passage> cells) {
        var joined = new PassageJoiner(text);
        int longest = 0;
        for (int i = 1; i < cells.size(); i++) {
            longest = cells.get(i).length() > cells.get(longest).length() ? i : longest;
        }
        if (longest > 0 && cells.get(0).text().matches("[0-9]{1,3}|[一二三四五六七八九十]{1,3}")) {
            number(joined, cells.get(0));
        } else if (longest > 0) {
            joined.add(cells.get(0));
            joined.add("。");
        }
        for (int i = 1; i < longest; i++) {
            joined.add(cells.get(i));
            joined.add("。");
        }
        joined.add(cells.get(longest));
        for (int i = longest + 1; i < cells.size(); i++) {
            joined.add("（");
            joined.add(cells.get(i));
            joined.add("）");
        }
        return joined.passage();
    }
}
