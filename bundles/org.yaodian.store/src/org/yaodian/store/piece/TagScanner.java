/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.piece;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds tags in XML that this program wrote itself: well-formed, UTF-8, without a document type. It looks at bytes and
 * decodes nothing, because a whole plan goes through it at each commit.
 */
final class TagScanner {

    private final byte[] xml;

    TagScanner(byte[] xml) {
        this.xml = xml;
    }

    /** The position of the first {@code <} at or after a position. */
    int open(int from) {
        return find('<', from);
    }

    private int find(char c, int from) {
        int at = from;
        while (xml[at] != c) {
            at++;
        }
        return at;
    }

    /** Whether the tag that starts at a position is an end tag. */
    boolean isEnd(int tag) {
        return xml[tag + 1] == '/';
    }

    /** Whether what starts at a position is a comment, a processing instruction or the XML declaration. */
    boolean isNoTag(int tag) {
        return xml[tag + 1] == '!' || xml[tag + 1] == '?';
    }

    /** The position after a tag, comment or instruction that starts at a position. */
    int after(int tag) {
        if (xml[tag + 1] == '?') {
            return afterText("?>", tag);
        }
        if (xml[tag + 1] == '!') {
            return afterText(xml[tag + 2] == '[' ? "]]>" : "-->", tag);
        }
        int at = tag;
        while (xml[at] != '>') {
            at = xml[at] == '"' ? find('"', at + 1) + 1 : at + 1;
        }
        return at + 1;
    }

    private int afterText(String text, int from) {
        int at = from;
        while (!matches(text, at)) {
            at++;
        }
        return at + text.length();
    }

    private boolean matches(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i >= xml.length || xml[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tag ends in {@code />}. */
    boolean isEmpty(int afterTag) {
        return xml[afterTag - 2] == '/';
    }

    /** The name of an element whose start tag is at a position. */
    String name(int tag) {
        int end = tag + 1;
        while (xml[end] > ' ' && xml[end] != '>' && xml[end] != '/') {
            end++;
        }
        return text(tag + 1, end);
    }

    /** The value of the attribute {@code id} of a start tag, or null. Ids of plans have no characters to escape. */
    String id(int tag, int afterTag) {
        return attribute("id", tag, afterTag);
    }

    /** The value of an attribute of a start tag as it is written, or null. */
    String attribute(String name, int tag, int afterTag) {
        int at = tag;
        while (at < afterTag) {
            if (xml[at] == '"') {
                at = find('"', at + 1) + 1;
            } else if (xml[at] == ' ' && matches(name, at + 1) && matches("=\"", at + 1 + name.length())) {
                int start = at + name.length() + 3;
                return text(start, find('"', start));
            } else {
                at++;
            }
        }
        return null;
    }

    /** Whether the text at a position is the given one. */
    boolean starts(byte[] text, int at) {
        return at + text.length <= xml.length
                && Arrays.equals(xml, at, at + text.length, text, 0, text.length);
    }

    /** The position after an element whose start tag is at a position. */
    int afterElement(int tag) {
        int depth = 0;
        int at = tag;
        do {
            int next = after(at);
            if (isEnd(at)) {
                depth--;
            } else if (!isNoTag(at) && !isEmpty(next)) {
                depth++;
            }
            at = depth == 0 ? next : open(next);
        } while (depth > 0);
        return at;
    }

    private String text(int from, int to) {
        return new String(xml, from, to - from, StandardCharsets.UTF_8);
    }
}
