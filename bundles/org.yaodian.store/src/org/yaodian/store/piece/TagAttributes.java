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
import java.util.HashMap;
import java.util.Map;

/**
 * The attributes of the first tag of a piece, or of one of its direct children, without a parser: the search index
 * reads a million of them.
 */
public final class TagAttributes {

    private TagAttributes() {
    }

    /**
     * The attributes of the piece itself.
     *
     * @param content the content of a piece
     * @return values by name
     */
    public static Map<String, String> of(byte[] content) {
        return read(content, 0, new TagScanner(content).after(0));
    }

    /**
     * The attributes of the first child of a name.
     *
     * @param content the content of a piece
     * @param name    the name of the child, for example {@code deadline}
     * @return values by name; empty when there is no such child
     */
    public static Map<String, String> ofChild(byte[] content, String name) {
        var scanner = new TagScanner(content);
        var start = ("<" + name).getBytes(StandardCharsets.UTF_8);
        int at = scanner.after(0);
        while (at < content.length && !scanner.isEnd(at)) {
            if (scanner.starts(start, at)) {
                return read(content, at, scanner.after(at));
            }
            at = scanner.isNoTag(at) ? scanner.after(at) : scanner.afterElement(at);
        }
        return Map.of();
    }

    private static Map<String, String> read(byte[] xml, int from, int to) {
        var attributes = new HashMap<String, String>();
        int at = from;
        while (at < to) {
            if (xml[at] != '=') {
                at++;
                continue;
            }
            int nameStart = at;
            while (xml[nameStart - 1] != ' ') {
                nameStart--;
            }
            int end = at + 2;
            while (xml[end] != '"') {
                end++;
            }
            attributes.put(new String(xml, nameStart, at - nameStart, StandardCharsets.UTF_8),
                    decode(new String(xml, at + 2, end - at - 2, StandardCharsets.UTF_8)));
            at = end + 1;
        }
        return attributes;
    }

    private static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<").replace("&quot;", "\"").replace("&#xA;", "\n").replace("&#x9;", "\t")
                .replace("&#xD;", "\r").replace("&amp;", "&");
    }
}
