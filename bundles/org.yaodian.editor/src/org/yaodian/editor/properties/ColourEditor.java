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

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A colour, or the usual one. */
final class ColourEditor extends FieldEditor<String> {

    private static final int WIDTH = 36;
    private static final int HEIGHT = 14;

    private final Composite area;
    private final Button choose;
    private final Button usual;
    private Image swatch;

    ColourEditor(Composite parent, Host<String> host) {
        super(host);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        choose = new Button(area, SWT.PUSH);
        choose.setToolTipText(Messages.ColourEditor_Choose);
        choose.addListener(SWT.Selection, event -> choose());
        usual = new Button(area, SWT.PUSH);
        usual.setText(Messages.ColourEditor_Usual);
        usual.addListener(SWT.Selection, event -> host().commit(null));
        area.addListener(SWT.Dispose, event -> forget());
    }

    private void forget() {
        if (swatch != null) {
            swatch.dispose();
            swatch = null;
        }
    }

    private void choose() {
        var dialog = new ColorDialog(area.getShell());
        dialog.setText(Messages.ColourEditor_Choose);
        var present = rgb();
        if (present != null) {
            dialog.setRGB(present);
        }
        var chosen = dialog.open();
        if (chosen != null) {
            host().commit(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
        }
    }

    private RGB rgb() {
        var text = field().isMixed() ? null : field().value();
        return text == null || !text.matches("#[0-9a-fA-F]{6}") ? null
                : StringConverter.asRGB(Integer.parseInt(text.substring(1, 3), 16) + ","
                        + Integer.parseInt(text.substring(3, 5), 16) + "," + Integer.parseInt(text.substring(5), 16));
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        var colour = rgb();
        choose.setImage(null);
        forget();
        if (colour != null) {
            swatch = new Image(area.getDisplay(), (GC gc, int w, int h) -> {
                gc.setBackground(new org.eclipse.swt.graphics.Color(colour));
                gc.fillRectangle(0, 0, w, h);
                gc.drawRectangle(0, 0, w - 1, h - 1);
            }, WIDTH, HEIGHT);
            choose.setImage(swatch);
        }
        choose.setText(colour != null ? ""
                : field().isMixed() ? Messages.SharedField_Several
                        : Messages.ColourEditor_ChooseText);
        choose.setEnabled(!field().isReadOnly());
        usual.setEnabled(!field().isReadOnly() && (field().isMixed() || field().value() != null));
        area.layout();
    }

    @Override
    boolean isWide() {
        return false;
    }
}
