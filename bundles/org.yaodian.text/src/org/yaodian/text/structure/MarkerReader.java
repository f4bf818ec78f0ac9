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

import org.yaodian.text.data.Numerals;

/** Reads the number at a place of a passage. */
final class MarkerReader {

    private static final String BULLETS = "●•·■◆▲★◎○□☆※◇-—*";
    private static final String LABELS = "任务|重点任务|专项任务|专项行动|行动|专项|措施|举措|要点|项目";
    private static final int LONGEST_NUMBER = 4;

    private final Passage passage;
    private final String text;
    private final int to;

    private MarkerReader(Passage passage) {
        this.passage = passage;
        text = passage.text();
        to = passage.length();
    }

    /** The number that starts at a place, or null. */
    static Marker at(Passage passage, int from) {
        return new MarkerReader(passage).read(from);
    }

    private Marker read(int from) {
        if (from >= to) {
            return null;
        }
        char c = text.charAt(from);
        if (c == '第') {
            return ordinal(from);
        } else if (c == '（' || c == '〔') {
            return bracketed(from);
        } else if (c >= '①' && c <= '⑳') {
            return single(MarkerStyle.CIRCLED, c - '①' + 1, from);
        } else if (c >= '❶' && c <= '❿') {
            return single(MarkerStyle.CIRCLED, c - '❶' + 1, from);
        } else if (c >= '㈠' && c <= '㈩') {
            return single(MarkerStyle.CHINESE_BRACKET, c - '㈠' + 1, from);
        } else if (c >= '⑴' && c <= '⒇') {
            return single(MarkerStyle.ARABIC_BRACKET, c - '⑴' + 1, from);
        } else if (c >= '⒈' && c <= '⒛') {
            return single(MarkerStyle.ARABIC, c - '⒈' + 1, from);
        } else if (c >= 'Ⅰ' && c <= 'Ⅻ') {
            return separated(MarkerStyle.ROMAN, c - 'Ⅰ' + 1, from + 1);
        } else if (c >= '0' && c <= '9') {
            return arabic(from);
        } else if (c >= 'A' && c <= 'Z') {
            return separated(MarkerStyle.LETTER, c - 'A' + 1, from + 1);
        } else if (BULLETS.indexOf(c) >= 0) {
            int end = from + 1;
            while (end < to && text.charAt(end) == c) {
                end++;
            }
            return end < to ? new Marker(MarkerStyle.BULLET, 0, skipGap(end)) : null;
        } else if (Numerals.isChineseDigit(c)) {
            return chinese(from);
        }
        return label(from);
    }

    private Marker single(MarkerStyle style, int value, int from) {
        int end = from + 1;
        if (end < to && "、.．".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Marker(style, value, skipGap(end));
    }

    private int skipGap(int index) {
        int i = index;
        while (i < to && (text.charAt(i) == Passage.GAP || text.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private boolean isSeparator(int index) {
        return index < to && "、.。，：）".indexOf(text.charAt(index)) >= 0;
    }

    /** A number that must be followed by a separator, as in 一、 or A. */
    private Marker separated(MarkerStyle style, int value, int end) {
        if (isSeparator(end) && text.charAt(end) != '）' || end < to && text.charAt(end) == Passage.GAP) {
            return new Marker(style, value, skipGap(end + 1));
        }
        return null;
    }

    private Marker chinese(int from) {
        int end = Numerals.chineseEnd(text, from, Math.min(to, from + LONGEST_NUMBER));
        int value = Numerals.chineseInt(text, from, end);
        if (value < 1 || value > 200 || end >= to) {
            return null;
        }
        char next = text.charAt(end);
        if ((next == '是' || next == '要') && end - from <= 2 && end + 1 < to) {
            return new Marker(MarkerStyle.ORDINAL, value, skipGap(end + 1));
        }
        return next == '）' ? null : separated(MarkerStyle.CHINESE, value, end);
    }

    private Marker ordinal(int from) {
        int end = numberEnd(from + 1);
        int value = number(from + 1, end);
        if (value < 1 || end >= to) {
            return null;
        }
        if (text.startsWith("部分", end)) {
            return new Marker(MarkerStyle.PART, value, skipMark(end + 2));
        }
        char next = text.charAt(end);
        int behind = skipMark(end + 1);
        boolean free = behind > end + 1 || behind == to;
        return switch (next) {
            case '篇', '编' -> free ? new Marker(MarkerStyle.PART, value, behind) : null;
            case '章' -> new Marker(MarkerStyle.CHAPTER, value, behind);
            case '节' -> new Marker(MarkerStyle.SECTION, value, behind);
            case '条' -> new Marker(MarkerStyle.LABEL, value, behind);
            case '，', '、', '：' -> new Marker(MarkerStyle.ORDINAL, value, skipGap(end + 1));
            default -> null;
        };
    }

    private int skipMark(int index) {
        int i = skipGap(index);
        return i < to && "：、.，".indexOf(text.charAt(i)) >= 0 ? skipGap(i + 1) : i;
    }

    private int numberEnd(int from) {
        int limit = Math.min(to, from + LONGEST_NUMBER);
        int end = Numerals.chineseEnd(text, from, limit);
        if (end == from) {
            while (end < limit && Character.isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private int number(int from, int end) {
        if (from == end) {
            return 0;
        }
        return Character.isDigit(text.charAt(from)) ? Integer.parseInt(text.substring(from, end))
                : Numerals.chineseInt(text, from, end);
    }

    private Marker bracketed(int from) {
        int end = numberEnd(from + 1);
        if (end == from + 1 || end >= to || text.charAt(end) != '）' && text.charAt(end) != '〕') {
            return null;
        }
        int value = number(from + 1, end);
        if (value < 1 || value > 200) {
            return null;
        }
        var style = Character.isDigit(text.charAt(from + 1)) ? MarkerStyle.ARABIC_BRACKET
                : MarkerStyle.CHINESE_BRACKET;
        return new Marker(style, value, skipMark(end + 1));
    }

    private Marker arabic(int from) {
        int end = from;
        int parts = 0;
        int value = 0;
        while (parts < 4) {
            int start = end;
            while (end < to && end - start < 3 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == start || end < to && Character.isDigit(text.charAt(end))) {
                return null;
            }
            value = Integer.parseInt(text.substring(start, end));
            parts++;
            if (end + 1 < to && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        if (end >= to || value > 500) {
            return null;
        }
        return parts == 1 ? plainArabic(value, end) : decimal(parts, value, end);
    }

    private Marker plainArabic(int value, int end) {
        char next = text.charAt(end);
        if (next == '）') {
            return new Marker(MarkerStyle.HALF_BRACKET, value, skipGap(end + 1));
        }
        boolean spaced = passage.isGapBefore(end) && Character.isIdeographic(next)
                && "年月日".indexOf(next) < 0 && !Numerals.isMeasureAt(text, end, to);
        if (spaced) {
            return new Marker(MarkerStyle.ARABIC, value, end);
        }
        return next == '，' || next == '：' || next == '。' ? null : separated(MarkerStyle.ARABIC, value, end);
    }

    private Marker decimal(int parts, int value, int end) {
        int behind = skipMark(end);
        if (behind >= to || value == 0
                || behind == end && !passage.isGapBefore(end) && Numerals.isMeasureAt(text, end, to)) {
            return null;
        }
        return text.charAt(behind) < 0x2E80 ? null
                : new Marker(parts == 2 ? MarkerStyle.DECIMAL : MarkerStyle.DECIMAL_DEEP, value, behind);
    }

    private Marker label(int from) {
        for (var label : LABELS.split("\\|")) {
            if (text.startsWith(label, from)) {
                int start = from + label.length();
                int end = numberEnd(start);
                int behind = skipMark(end);
                if (end > start && behind > end && behind < to) {
                    return new Marker(MarkerStyle.LABEL, number(start, end), behind);
                }
            }
        }
        return null;
    }
}
