/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that was seen, as named values. On the wire it is written like the query of a URL.
 *
 * @param values the values by name, in order
 */
public record Sight(Map<String, String> values) {

    /** Takes a copy, so that a sight stays what was seen. */
    public Sight {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A thing with nothing known but its kind.
     *
     * @param kind what it is
     * @return a new sight with the one value "kind"
     */
    public static Sight of(String kind) {
        return new Sight(Map.of("kind", kind));
    }

    /**
     * This sight and one value more.
     *
     * @param name the name of the value
     * @param value the value; null is left out
     * @return a new sight
     */
    public Sight with(String name, Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new Sight(more);
    }

    /**
     * This sight and where it lies.
     *
     * @param x left edge on the screen in pixels
     * @param y upper edge on the screen in pixels
     * @param width in pixels
     * @param height in pixels
     * @return a new sight
     */
    public Sight at(int x, int y, int width, int height) {
        return with("x", x).with("y", y).with("width", width).with("height", height);
    }

    /**
     * One value.
     *
     * @param name its name
     * @return the value, empty if there is none
     */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /**
     * Whether a value is there and true.
     *
     * @param name its name
     * @return false if it is missing
     */
    public boolean is(String name) {
        return Boolean.parseBoolean(get(name));
    }

    /**
     * One value as a whole number.
     *
     * @param name its name
     * @return the number
     * @throws NumberFormatException if the value is missing or no number
     */
    public int number(String name) {
        return Integer.parseInt(get(name));
    }

    /**
     * What goes over the wire.
     *
     * @return text without spaces and line ends
     */
    public String encode() {
        return values.entrySet().stream().map(each -> escape(each.getKey()) + '=' + escape(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads what {@link #encode()} wrote.
     *
     * @param text the encoded text
     * @return an equal sight
     */
    public static Sight decode(String text) {
        var values = new LinkedHashMap<String, String>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                values.put(unescape(pair.substring(0, equals)), unescape(pair.substring(equals + 1)));
            }
        }
        return new Sight(values);
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescape(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
