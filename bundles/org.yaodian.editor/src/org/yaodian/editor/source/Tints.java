/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import org.eclipse.swt.graphics.RGB;

/** Mixes colours so that a mark can be read on a light and on a dark background alike. */
final class Tints {

    private Tints() {
    }

    /**
     * Mixes a colour into a background.
     *
     * @param color the colour
     * @param background what it lies on
     * @param strength 0 for the background alone to 1 for the colour alone
     * @return the mixture
     */
    static RGB mix(RGB color, RGB background, double strength) {
        return new RGB(mix(color.red, background.red, strength), mix(color.green, background.green, strength),
                mix(color.blue, background.blue, strength));
    }

    private static int mix(int color, int background, double strength) {
        return (int) Math.round(background + (color - background) * strength);
    }
}
