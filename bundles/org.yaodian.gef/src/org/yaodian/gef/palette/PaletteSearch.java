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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.yaodian.model.register.Pinyin;

/**
 * A field above the tools of a palette. It leaves only the tools whose names fit, also by pinyin; Enter takes the first
 * of them, Escape shows all again.
 */
public final class PaletteSearch {

    private static final int MARGIN = 3;

    private final PaletteViewer viewer;
    private final Text field;
    private final Map<PaletteContainer, Boolean> before = new HashMap<>();

    private PaletteSearch(PaletteViewer viewer) {
        this.viewer = viewer;
        var canvas = (FigureCanvas) viewer.getControl();
        field = new Text(canvas, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.PaletteSearch_Message);
        var height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        canvas.getViewport().setBorder(new MarginBorder(height + 2 * MARGIN, 0, 0, 0));
        canvas.addListener(SWT.Resize, event -> {
            Rectangle area = canvas.getClientArea();
            field.setBounds(MARGIN, MARGIN, Math.max(0, area.width - 2 * MARGIN), height);
        });
        field.addModifyListener(event -> filter(field.getText()));
        field.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
    }

    /**
     * Adds the field.
     *
     * @param viewer a palette with a control
     */
    public static void install(PaletteViewer viewer) {
        new PaletteSearch(viewer);
    }

    private void pressed(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            field.setText("");
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            if (viewer.getPaletteRoot() != null && !field.getText().isBlank()) {
                first(viewer.getPaletteRoot()).ifPresent(viewer::setActiveTool);
            }
        }
    }

    /** The first tool that is left. */
    static Optional<ToolEntry> first(PaletteRoot root) {
        return tools(root).filter(ToolEntry::isVisible).findFirst();
    }

    private void filter(String text) {
        if (viewer.getPaletteRoot() != null) {
            remember();
            filter(viewer.getPaletteRoot(), text.strip());
            drawers(!text.isBlank());
            viewer.flush();
        }
    }

    private void remember() {
        for (var group : containers(viewer.getPaletteRoot())) {
            if (viewer.getEditPartRegistry().get(group) instanceof LazyDrawer drawer) {
                before.putIfAbsent(group, drawer.isExpanded());
            }
        }
    }

    /** Opens what holds a tool that fits; after the search all are as they were before. */
    private void drawers(boolean searching) {
        for (var group : containers(viewer.getPaletteRoot())) {
            if (viewer.getEditPartRegistry().get(group) instanceof LazyDrawer drawer) {
                drawer.show(searching ? group.isVisible() : before.getOrDefault(group, drawer.isExpanded()));
            }
        }
        if (!searching) {
            before.clear();
        }
    }

    /** Shows the tools that fit, and the groups with at least one of them. */
    static void filter(PaletteRoot root, String text) {
        for (var group : containers(root)) {
            if (group instanceof TypeDrawer types && !types.isFilled()) {
                if (text.isEmpty()) {
                    continue;
                }
                types.fill();
            }
            var tools = tools(group).toList();
            tools.forEach(tool -> tool.setVisible(text.isEmpty() || Pinyin.matches(tool.getLabel(), text)));
            group.setVisible(tools.stream().anyMatch(PaletteEntry::isVisible));
        }
    }

    private static List<PaletteContainer> containers(PaletteContainer root) {
        var found = new ArrayList<PaletteContainer>();
        List<?> children = root.getChildren();
        children.stream().filter(PaletteContainer.class::isInstance).map(PaletteContainer.class::cast)
                .forEach(found::add);
        return found;
    }

    private static Stream<ToolEntry> tools(PaletteContainer container) {
        List<?> children = container.getChildren();
        return children.stream().flatMap(child -> child instanceof PaletteContainer inner ? tools(inner)
                : child instanceof ToolEntry tool ? Stream.of(tool) : Stream.empty());
    }
}
