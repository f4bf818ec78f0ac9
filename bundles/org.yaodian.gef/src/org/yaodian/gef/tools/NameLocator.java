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

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Keeps the text field over its figure, wide enough to read and tall enough for what is typed. */
final class NameLocator implements CellEditorLocator {

    private static final int NARROWEST = 140;
    private static final int INSET = 6;

    private final IFigure figure;

    NameLocator(IFigure figure) {
        this.figure = figure;
    }

    @Override
    public void relocate(CellEditor editor) {
        var text = (Text) editor.getControl();
        var bounds = new Rectangle(figure.getBounds());
        figure.translateToAbsolute(bounds);
        var width = Math.max(NARROWEST, bounds.width - 2 * INSET);
        var wanted = text.computeSize(width, SWT.DEFAULT);
        var height = Math.max(text.getLineHeight(),
                Math.min(wanted.y, Math.max(bounds.height * 2, 5 * text.getLineHeight())));
        text.setBounds(bounds.x + (bounds.width - width) / 2, bounds.y + Math.max(INSET, (bounds.height - height) / 2),
                width, height);
    }
}
