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

import java.util.regex.Pattern;

import org.yaodian.text.data.Words;

/** Tells the lines around the body of a document by their look. */
final class FrontMatter {

    /** A document number, with its year as first group. */
    static final Pattern NUMBER = Pattern
            .compile("[\\u4e00-\\u9fa5]{1,12}[〔（]((?:19|20)\\d\\d)[〕）]第?\\d{1,5}号");

    private static final Pattern UNIT_LINE = Pattern.compile(
            "[\\u4e00-\\u9fa5（）\\u3000]{2,40}(?:委员会|委|局|办公室|办公厅|办|厅|政府|领导小组|中心|院|部|公司|集团|处|会)");
    private static final Pattern NO_ADDRESSEE = Pattern
            .compile(".*(?:主要.*|是|为|如下|以下|要求|目标|任务|安排|工作)：");
    private static final int LONGEST_UNIT = 40;

    private FrontMatter() {
    }

    /** A paragraph without white space. */
    static String plain(Paragraph paragraph) {
        return paragraph.passage().text().replace(String.valueOf(Passage.GAP), "");
    }

    /** Whether a line is nothing but the name of a body. */
    static boolean isUnit(String text) {
        return text.length() <= LONGEST_UNIT && UNIT_LINE.matcher(text).matches();
    }

    /** Whether a line says to whom a document goes, with a colon behind. */
    static boolean isAddressee(String text) {
        int colon = text.indexOf('：');
        return colon > 3 && colon == text.length() - 1 && text.indexOf('。') < 0
                && text.matches(".*(各|局|委|办|政府|单位|公司|部门|镇|街道).*") && !NO_ADDRESSEE.matcher(text).matches();
    }

    /** Whether a line is a date, number, unit or the like, and no part of the body. */
    static boolean isFront(String text) {
        return DateReader.whole(text) != null || NUMBER.matcher(text).matches() || Words.isFrame(text, false)
                || UNIT_LINE.matcher(text).matches() || isAddressee(text);
    }
}
