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
import org.yaodian.model.ElementKind;

/** The colour that stands for each kind of element in texts and trees. */
public final class KindColors {

    private KindColors() {
    }

    /**
     * The colour of a kind.
     *
     * @param kind a kind
     * @return a full colour, readable as a line on white and on dark grey
     */
    public static RGB of(ElementKind kind) {
        return switch (kind) {
            case CHAPTER -> new RGB(96, 108, 118);
            case TASK -> new RGB(33, 113, 199);
            case SYSTEM -> new RGB(0, 137, 123);
            case TARGET -> new RGB(214, 103, 0);
            case POLICY -> new RGB(126, 87, 194);
            case EVENT -> new RGB(198, 40, 90);
        };
    }
}
