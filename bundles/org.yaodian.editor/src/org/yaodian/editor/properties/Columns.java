/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;

/** Gives the two columns of the property sheet sensible widths. */
final class Columns {

    private Columns() {
    }

    /**
     * Keeps the names narrow and gives the values the rest.
     *
     * @param tree the sheet
     * @param nameWidth width of the names in pixels
     */
    static void fit(Tree tree, int nameWidth) {
        tree.addListener(SWT.Resize, event -> {
            int width = tree.getClientArea().width;
            if (tree.getColumnCount() == 2 && width > 2 * nameWidth) {
                tree.getColumn(0).setWidth(nameWidth);
                tree.getColumn(1).setWidth(width - nameWidth);
            }
        });
    }
}
