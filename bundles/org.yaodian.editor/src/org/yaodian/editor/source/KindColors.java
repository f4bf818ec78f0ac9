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

/** The colour that stands for each kind of element in texts and trees: the line colour of its icon. */
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
            case CHAPTER -> new RGB(0x56, 0x61, 0x6e);
            case TASK -> new RGB(0x2f, 0x63, 0x9b);
            case SYSTEM -> new RGB(0x3a, 0x7a, 0x45);
            case TARGET -> new RGB(0xa8, 0x7a, 0x12);
            case POLICY -> new RGB(0x6d, 0x4a, 0x8d);
            case EVENT -> new RGB(0xb5, 0x54, 0x2a);
        };
    }
}
