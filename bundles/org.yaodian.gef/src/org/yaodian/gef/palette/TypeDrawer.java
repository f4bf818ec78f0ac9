/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.gef.palette;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;

/** A drawer for types of a sector. Its tools are made when somebody first wants to see them. */
final class TypeDrawer extends PaletteDrawer {

    private Supplier<List<PaletteEntry>> tools;

    TypeDrawer(String label, String id, Supplier<List<PaletteEntry>> tools) {
        super(label);
        setId(id);
        this.tools = tools;
    }

    /** Makes the tools, once. */
    void fill() {
        if (tools != null) {
            var made = tools.get();
            tools = null;
            addAll(made);
        }
    }

    /** Whether the tools were made. */
    boolean isFilled() {
        return tools == null;
    }
}
