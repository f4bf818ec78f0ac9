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
 * What a link looks like, wherever it runs.
 *
 * @param color     colour of line, ends and label
 * @param stroke    width and dashes
 * @param sourceEnd what stands at its beginning
 * @param targetEnd what stands at its end
 * @param label     words at its middle, or an empty text
 */
public record LineShape(Rgb color, Mark.Stroke stroke, ArrowHead sourceEnd, ArrowHead targetEnd, String label) {

    /**
     * The same with other words.
     *
     * @param words words at its middle, or an empty text
     * @return the same but for the label
     */
    public LineShape labelled(String words) {
        return new LineShape(color, stroke, sourceEnd, targetEnd, words);
    }

    /**
     * The pale look of a link that is not asked for.
     *
     * @return the same in a colour near white
     */
    public LineShape faded() {
        return new LineShape(Faded.of(color), stroke, sourceEnd, targetEnd, label);
    }
}
