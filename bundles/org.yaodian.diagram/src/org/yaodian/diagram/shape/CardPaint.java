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

import java.util.Map;

/**
 * The two colours of a kind of card. A person may choose others than the standard ones, for the whole program.
 *
 * @param accent the strong colour: behind the icon, and in the palette and the legend
 * @param fill   the light colour of the card
 */
public record CardPaint(Rgb accent, Rgb fill) {

    private static volatile Map<ShapeKind, CardPaint> chosen = Map.of();

    /**
     * The colours of a kind as they are now.
     *
     * @param kind a kind
     * @return what a person has chosen, else the standard colours
     */
    static CardPaint of(ShapeKind kind) {
        return chosen.getOrDefault(kind, kind.standardPaint());
    }

    /**
     * Takes what a person has chosen. What is drawn from now on has these colours; types of sectors that declare their
     * own keep them.
     *
     * @param paints the colours of some kinds; all others get their standard colours
     */
    public static void choose(Map<ShapeKind, CardPaint> paints) {
        chosen = Map.copyOf(paints);
    }
}
