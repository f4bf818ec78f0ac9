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
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a piece stands in the one that holds it: the feature of the model that contains it. What is contained in any
 * other feature (a deadline, an anchor, a facet) is part of the piece itself. The codes are stored and never change.
 */
public enum Slot {

    /** The plan itself: its head, addressees, calendar and facets. */
    PLAN(0, "plan"),
    /** An element of a plan, or a node inside a node of a diagram. */
    CHILD(1, "children"),
    /** A unit of the register. */
    UNIT(2, "units"),
    /** A dependency between two tasks. */
    DEPENDENCY(3, "dependencies"),
    /** A relation between two elements. */
    RELATION(4, "relations"),
    /** A baseline with its entries. */
    BASELINE(5, "baselines"),
    /** A diagram without its nodes and edges. */
    DIAGRAM(6, "diagrams"),
    /** A node that stands in a diagram directly. */
    NODE(7, "nodes"),
    /** An edge of a diagram. */
    EDGE(8, "edges"),
    /** A progress report of a task, with its evidence. */
    REPORT(9, "reports"),
    /** The source document of a plan. It has no id of its own: its piece has that of the plan and a suffix. */
    SOURCE(10, "source");

    private static final Map<String, Slot> BY_FEATURE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Slot::feature, slot -> slot));

    private final int code;
    private final String feature;
    private final byte[] end;

    Slot(int code, String feature) {
        this.code = code;
        this.feature = feature;
        end = ("</" + feature + ">").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The number that is stored.
     *
     * @return 0 to 10
     */
    public int code() {
        return code;
    }

    /**
     * The name of the feature, which is the name of the XML element.
     *
     * @return for example {@code children}
     */
    public String feature() {
        return feature;
    }

    /** The end tag. */
    byte[] end() {
        return end;
    }

    /** The slot of an XML element inside a piece, or null when such elements belong to the piece itself. */
    static Slot ofFeature(String name) {
        return BY_FEATURE.get(name);
    }

    /**
     * The slot of a stored number.
     *
     * @param code the number
     * @return the slot
     * @throws IllegalArgumentException when there is none
     */
    public static Slot ofCode(int code) {
        if (code < 0 || code >= values().length) {
            throw new IllegalArgumentException("slot " + code);
        }
        return values()[code];
    }
}
