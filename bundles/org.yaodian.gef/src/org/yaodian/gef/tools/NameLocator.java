/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.yaodian.gef.figures.NodeFigure;

/** Keeps the text field over the title, wide enough to read and as tall as what is typed needs. */
final class NameLocator implements CellEditorLocator {

    private static final int NARROWEST = 120;
    private static final int INSET = 3;

    private final NodeFigure figure;

    NameLocator(NodeFigure figure) {
        this.figure = figure;
    }

    @Override
    public void relocate(CellEditor editor) {
        var text = (Text) editor.getControl();
        var title = figure.getTitleArea();
        figure.translateToAbsolute(title);
        var width = Math.max(NARROWEST, title.width + INSET);
        var wanted = text.computeSize(width, SWT.DEFAULT);
        text.setBounds(title.x - INSET, title.y - INSET, width, Math.max(title.height + 2 * INSET, wanted.y));
    }
}
