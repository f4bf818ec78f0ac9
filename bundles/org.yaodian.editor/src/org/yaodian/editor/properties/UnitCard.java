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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.yaodian.editor.plan.EditorImages;

/** A unit with a button that takes it away. Its name is cut short where there is little room. */
final class UnitCard extends Composite {

    private static final int ROUND = 6;
    private static final int WIDEST = 220;

    private final Label name;

    /**
     * Makes a card.
     *
     * @param parent where
     * @param text the name
     * @param open is run on a double click
     * @param remove is run by the button; null for a card without one
     */
    UnitCard(Composite parent, String text, Runnable open, Runnable remove) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 1).spacing(0, 0).applyTo(this);
        addListener(SWT.Paint, this::paint);
        name = new Label(this, SWT.NONE);
        name.setText(text.replace("&", "&&"));
        int wanted = name.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Math.min(WIDEST, wanted), SWT.DEFAULT)
                .applyTo(name);
        name.addListener(SWT.MouseDoubleClick, event -> open.run());
        if (remove != null) {
            var bar = new ToolBar(this, SWT.FLAT);
            var button = new ToolItem(bar, SWT.PUSH);
            button.setImage(EditorImages.get("remove"));
            button.setToolTipText(NLS.bind(Messages.UnitCard_Remove, text));
            button.addListener(SWT.Selection, event -> getDisplay().asyncExec(remove));
        }
    }

    @Override
    public void setToolTipText(String text) {
        name.setToolTipText(text);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Point size = getSize();
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
    }
}
