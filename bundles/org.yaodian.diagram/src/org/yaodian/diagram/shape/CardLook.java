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
 * What a card looks like, whatever stands on it: the look of its kind, or the one that the sector of its type declares.
 *
 * @param kind       the kind of the shared model
 * @param name       what is drawn so: the name of the type or of the kind, in the language of the program
 * @param silhouette the outline
 * @param icon       the picture beside the title, on a square of {@value Icon#SIZE} units
 * @param accent     the strong colour, dark enough for a white icon
 * @param fill       the light colour of the card, light enough for dark text
 * @param width      the width of a new card, in pixels at 100 %
 * @param height     the least height of a new card, in pixels at 100 %; 0 where its content alone says it
 */
public record CardLook(ShapeKind kind, String name, Silhouette silhouette, VectorPath icon, Rgb accent, Rgb fill,
        int width, int height) {

    /**
     * The colour of the outline.
     *
     * @return a softer accent
     */
    public Rgb line() {
        return accent.mix(Rgb.WHITE, 0.35);
    }
}
