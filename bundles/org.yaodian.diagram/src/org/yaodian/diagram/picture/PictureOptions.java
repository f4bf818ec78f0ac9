/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

/**
 * How a picture is made.
 *
 * @param scale       pixels of the picture for one pixel of the diagram at 100 %, more than 0; SVG grows by it too
 * @param heading     whether the name of the diagram and a legend stand above it
 * @param transparent whether there is nothing behind the diagram instead of white
 */
public record PictureOptions(double scale, boolean heading, boolean transparent) {

    /** Full size with a heading on white. */
    public static final PictureOptions STANDARD = new PictureOptions(1, true, false);

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException when the scale is not a number above 0
     */
    public PictureOptions {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale must be more than 0: " + scale);
        }
    }

    /**
     * Changes the scale.
     *
     * @param newScale pixels of the picture for one pixel of the diagram, more than 0
     * @return the same options with another scale
     */
    public PictureOptions at(double newScale) {
        return new PictureOptions(newScale, heading, transparent);
    }
}
