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
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.model.ElementKind;

/** The colour that stands for each kind of element in texts and trees: that of its card in diagrams. */
public final class KindColors {

    private KindColors() {
    }

    /**
     * The colour of a kind.
     *
     * @param kind a kind
     * @return a full colour
     */
    public static RGB of(ElementKind kind) {
        var shape = switch (kind) {
            case CHAPTER -> ShapeKind.CHAPTER;
            case TASK -> ShapeKind.TASK;
            case SYSTEM -> ShapeKind.SYSTEM;
            case TARGET -> ShapeKind.TARGET;
            case POLICY -> ShapeKind.POLICY;
            case EVENT -> ShapeKind.EVENT;
        };
        return new RGB(shape.accent().red(), shape.accent().green(), shape.accent().blue());
    }
}
