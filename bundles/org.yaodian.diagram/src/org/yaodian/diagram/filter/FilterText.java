/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.filter;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text form of a {@link DiagramFilter}. */
final class FilterText {

    private static final Pattern PART = Pattern.compile("([a-z]+)(!?)=([^;=!]+)");
    private static final Pattern DEPTH = Pattern.compile("\\d{1,2}");
    private static final String DIM = "mode=dim";

    private FilterText() {
    }

    static DiagramFilter parse(String text) {
        var dims = false;
        var depth = 1;
        var hasDepth = false;
        var focus = new TreeSet<String>();
        var criteria = new ArrayList<Criterion>();
        var others = new ArrayList<String>();
        for (var part : (text == null ? "" : text).split(";")) {
            var match = PART.matcher(part.strip());
            var values = match.matches() ? values(match.group(3)) : new TreeSet<String>();
            var plain = match.matches() && match.group(2).isEmpty();
            var aspect = match.matches() ? Aspect.of(match.group(1)) : null;
            if (part.strip().equals(DIM)) {
                dims = true;
            } else if (values.isEmpty()) {
                others.add(part);
            } else if (aspect.isPresent()) {
                criteria.add(new Criterion(aspect.get(), !plain, values));
            } else if (plain && match.group(1).equals("focus")) {
                focus.addAll(values);
            } else if (plain && !hasDepth && match.group(1).equals("depth")
                    && DEPTH.matcher(match.group(3)).matches()) {
                depth = Integer.parseInt(match.group(3));
                hasDepth = true;
            } else {
                others.add(part);
            }
        }
        return new DiagramFilter(dims, criteria, focus, depth, others);
    }

    /** The values of a part; none when one of them is not written as it should be. */
    private static TreeSet<String> values(String text) {
        var values = new TreeSet<String>();
        try {
            for (var value : text.split(",", -1)) {
                values.add(URLDecoder.decode(value.strip().replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException e) {
            return new TreeSet<>();
        }
        return values.contains("") ? new TreeSet<>() : values;
    }

    static String of(DiagramFilter filter) {
        var parts = new ArrayList<String>();
        if (filter.dims()) {
            parts.add(DIM);
        }
        filter.criteria().forEach(each -> parts
                .add(each.aspect().key() + (each.excludes() ? "!=" : "=") + list(each.values())));
        if (!filter.focus().isEmpty()) {
            parts.add("focus=" + list(filter.focus()));
            parts.add("depth=" + filter.depth());
        }
        var text = Stream.concat(parts.stream(), filter.others().stream()).collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static String list(Collection<String> values) {
        return values.stream().map(FilterText::escape).collect(Collectors.joining(","));
    }

    private static String escape(String value) {
        var result = new StringBuilder();
        value.codePoints().forEach(c -> {
            if ("%;,=!".indexOf(c) >= 0 || c <= ' ' || Character.isWhitespace(c)) {
                for (var b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    result.append(String.format("%%%02X", b));
                }
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }
}
