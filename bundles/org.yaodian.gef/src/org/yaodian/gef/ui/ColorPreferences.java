/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.yaodian.diagram.shape.CardPaint;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.gef.figures.SelectionColors;

/** The colours of graphs that a person has chosen. Colours are stored as {@code #rrggbb}, standard ones not at all. */
public final class ColorPreferences {

    private static final String ACCENT = "color.accent.";
    private static final String FILL = "color.fill.";
    private static final String SELECTION = "color.selection";
    /** Changes last, once for all colours. */
    private static final String REVISION = "color.revision";

    private ColorPreferences() {
    }

    /** Uses the stored colours from now on. */
    public static void load() {
        var paints = new EnumMap<ShapeKind, CardPaint>(ShapeKind.class);
        for (var kind : ShapeKind.values()) {
            paints.put(kind, paint(kind));
        }
        CardPaint.choose(paints);
        SelectionColors.choose(selection());
    }

    /**
     * The stored colours of a kind.
     *
     * @param kind a kind
     * @return the colours, standard where nothing valid is stored
     */
    public static CardPaint paint(ShapeKind kind) {
        var standard = kind.standardPaint();
        return new CardPaint(color(ACCENT + kind, standard.accent()), color(FILL + kind, standard.fill()));
    }

    /**
     * The stored colour of what is selected.
     *
     * @return the colour, standard where nothing valid is stored
     */
    public static Rgb selection() {
        return color(SELECTION, SelectionColors.STANDARD);
    }

    /**
     * Stores colours and shows them in all open diagrams.
     *
     * @param paints    the colours of some kinds
     * @param selection the colour of what is selected
     */
    public static void store(Map<ShapeKind, CardPaint> paints, Rgb selection) {
        paints.forEach((kind, paint) -> {
            var standard = kind.standardPaint();
            put(ACCENT + kind, paint.accent(), standard.accent());
            put(FILL + kind, paint.fill(), standard.fill());
        });
        put(SELECTION, selection, SelectionColors.STANDARD);
        load();
        node().putInt(REVISION, node().getInt(REVISION, 0) + 1);
    }

    /** Shows other colours in a viewer and its palette as soon as they are chosen, until the viewer's control goes. */
    static void follow(GraphicalViewer viewer) {
        load();
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(REVISION)) {
                viewer.getControl().getDisplay().asyncExec(() -> {
                    if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                        Recoloring.apply(viewer);
                    }
                });
            }
        };
        node().addPreferenceChangeListener(listener);
        viewer.getControl().addDisposeListener(event -> node().removePreferenceChangeListener(listener));
    }

    private static void put(String key, Rgb color, Rgb standard) {
        if (color.equals(standard)) {
            node().remove(key);
        } else {
            node().put(key, color.toString());
        }
    }

    private static Rgb color(String key, Rgb standard) {
        var text = node().get(key, "");
        return text.matches("#[0-9a-fA-F]{6}") ? Rgb.parse(text) : standard;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(GridPreferences.NODE);
    }
}
