/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.text;

import org.yaodian.diagram.shape.TextStyle;

/** Says how wide a text is. Everything that draws cards measures with the same one, so that lines break alike. */
@FunctionalInterface
public interface TextMeasure {

    /**
     * The width of one line.
     *
     * @param text  the text, without line breaks
     * @param style how it looks; its colour does not matter
     * @return pixels at 100 %
     */
    double width(String text, TextStyle style);
}
