/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists in plain text: items begin with "- " or with a number and a full stop. */
final class ListMarkup {

    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:([-*•])|(\\d{1,3})([.、）)]))(\\s*)(.*)",
            Pattern.DOTALL);

    private ListMarkup() {
    }

    /**
     * What the line after an item begins with.
     *
     * @param line the item up to the caret
     * @return the mark of the next item, or an empty text when the line is none
     */
    static String next(String line) {
        var item = ITEM.matcher(line);
        if (!item.matches() || item.group(5).isEmpty() && item.group(4) == null) {
            return "";
        }
        return item.group(1)
                + (item.group(2) == null ? Integer.parseInt(item.group(3)) + 1 + item.group(4) : item.group(2))
                + item.group(5);
    }

    /** {@return whether a line is the mark of an item and nothing else, so that Enter ends the list} */
    static boolean isEmptyItem(String line) {
        var item = ITEM.matcher(line);
        return item.matches() && item.group(6).isBlank() && !next(line).isEmpty();
    }

    /**
     * Makes list items of lines, or plain lines of list items.
     *
     * @param text the whole text
     * @param from start of the selection
     * @param to end of the selection
     * @param numbered whether the items have numbers
     * @return the whole text with the lines changed that the selection touches
     */
    static String toggle(String text, int from, int to, boolean numbered) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to) < 0 ? text.length() : text.indexOf('\n', to);
        var lines = text.substring(start, end).split("\n", -1);
        boolean marked = Arrays.stream(lines).allMatch(line -> ITEM.matcher(line).matches());
        IntFunction<String> mark = i -> marked ? "" : numbered ? i + 1 + ". " : "- ";
        var changed = IntStream.range(0, lines.length).mapToObj(i -> mark.apply(i) + plain(lines[i]))
                .collect(Collectors.joining("\n"));
        return text.substring(0, start) + changed + text.substring(end);
    }

    private static String plain(String line) {
        var item = ITEM.matcher(line);
        return item.matches() ? item.group(6) : line;
    }
}
