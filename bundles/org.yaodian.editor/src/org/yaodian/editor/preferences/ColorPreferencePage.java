/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.preferences;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.yaodian.diagram.shape.CardPaint;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.gef.figures.SelectionColors;
import org.yaodian.gef.ui.ColorPreferences;

/** The colours of graphs: an accent and a fill for each kind of card, and the colour of what is selected. */
public final class ColorPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int COLUMNS = 3;

    private record Pair(ColorSelector accent, ColorSelector fill) {}

    private final Map<ShapeKind, Pair> pairs = new EnumMap<>(ShapeKind.class);
    private ColorSelector selection;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.ColorPreferencePage_Description);
    }

    @Override
    protected Control createContents(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(16, 4).applyTo(page);
        label(page, "");
        label(page, Messages.ColorPreferencePage_Accent);
        label(page, Messages.ColorPreferencePage_Fill);
        for (var kind : ShapeKind.values()) {
            var name = kind.look().name();
            label(page, name);
            pairs.put(kind, new Pair(selector(page, name, Messages.ColorPreferencePage_Accent),
                    selector(page, name, Messages.ColorPreferencePage_Fill)));
            show(kind, ColorPreferences.paint(kind));
        }
        label(page, Messages.ColorPreferencePage_Selection);
        selection = selector(page, Messages.ColorPreferencePage_Selection, "");
        selection.setColorValue(rgb(ColorPreferences.selection()));
        return page;
    }

    @Override
    protected void performDefaults() {
        pairs.keySet().forEach(kind -> show(kind, kind.standardPaint()));
        selection.setColorValue(rgb(SelectionColors.STANDARD));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        var paints = new EnumMap<ShapeKind, CardPaint>(ShapeKind.class);
        pairs.forEach((kind, pair) -> paints.put(kind, new CardPaint(color(pair.accent()), color(pair.fill()))));
        ColorPreferences.store(paints, color(selection));
        return true;
    }

    private void show(ShapeKind kind, CardPaint paint) {
        pairs.get(kind).accent().setColorValue(rgb(paint.accent()));
        pairs.get(kind).fill().setColorValue(rgb(paint.fill()));
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
    }

    private static ColorSelector selector(Composite parent, String kind, String use) {
        var selector = new ColorSelector(parent);
        var button = selector.getButton();
        var name = use.isEmpty() ? kind : NLS.bind(Messages.ColorPreferencePage_ColorOf, kind, use);
        button.setToolTipText(name);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return selector;
    }

    private static RGB rgb(Rgb color) {
        return new RGB(color.red(), color.green(), color.blue());
    }

    private static Rgb color(ColorSelector selector) {
        var rgb = selector.getColorValue();
        return new Rgb(rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }
}
