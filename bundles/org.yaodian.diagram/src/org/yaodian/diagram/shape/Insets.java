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

/**
 * Room between an outline and what stands inside it, in pixels at 100 %.
 *
 * @param left   room on the left
 * @param top    room above
 * @param right  room on the right
 * @param bottom room below
 */
public record Insets(int left, int top, int right, int bottom) {

    /** A card keeps so much height for a line of its title. */
    private static final int LINE = 20;

    /**
     * The insets of a card that may be too low for these.
     *
     * @param height height of the card in pixels
     * @return these, or such with less room above and below
     */
    Insets within(int height) {
        var room = Math.max(4, height - LINE);
        if (top + bottom <= room) {
            return this;
        }
        var share = (double) room / (top + bottom);
        return new Insets(left, (int) (top * share), right, (int) (bottom * share));
    }
}
