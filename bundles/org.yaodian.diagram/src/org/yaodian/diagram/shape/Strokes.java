/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.util.List;
import java.util.Optional;

/** The strokes of links by the names that sectors use. */
final class Strokes {

    private static final List<Double> DASHED = List.of(6.0, 4.0);
    private static final List<Double> DOTTED = List.of(2.0, 3.0);
    private static final List<Double> LONG = List.of(14.0, 5.0);

    private Strokes() {
    }

    /**
     * The dashes of a stroke. They grow with its width, so that round ends do not close the gaps.
     *
     * @param name  {@code solid}, {@code dashed}, {@code dotted} or {@code long}
     * @param width width of the line in pixels
     * @return lengths of dashes and gaps, or nothing for another name
     */
    static Optional<List<Double>> named(String name, double width) {
        var factor = Math.max(1, width * 0.8);
        var dash = switch (name) {
            case "solid" -> List.<Double>of();
            case "dashed" -> DASHED;
            case "dotted" -> DOTTED;
            case "long" -> LONG;
            default -> null;
        };
        return Optional.ofNullable(dash).map(lengths -> lengths.stream().map(length -> length * factor).toList());
    }
}
