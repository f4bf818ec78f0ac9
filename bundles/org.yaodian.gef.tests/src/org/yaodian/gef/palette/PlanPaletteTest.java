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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class PlanPaletteTest {

    private static List<ToolEntry> entries(PaletteContainer container) {
        var entries = new ArrayList<ToolEntry>();
        List<?> children = container.getChildren();
        for (var child : children) {
            if (child instanceof PaletteContainer inner) {
                entries.addAll(entries(inner));
            } else if (child instanceof ToolEntry entry) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Test
    void everyToolHasItsNameAndDescription() {
        var entries = entries(PlanPalette.create());
        entries.forEach(entry -> assertFalse(entry.getLabel().isBlank() || entry.getDescription().isBlank()));
        assertEquals(entries.size(), new HashSet<>(entries.stream().map(ToolEntry::getLabel).toList()).size());
        assertEquals(14, entries.size());
    }

    @Test
    void everyToolCanBeMade() {
        Display.getDefault();
        entries(PlanPalette.create()).forEach(entry -> assertNotNull(entry.createTool()));
    }

    @Test
    void iconsAreDrawnAndDiffer() {
        Display.getDefault();
        var pictures = new HashSet<List<Byte>>();
        var icons = entries(PlanPalette.create()).stream().skip(2).map(ToolEntry::getSmallIcon).toList();
        for (var icon : icons) {
            var data = icon.getImageData(100);
            assertEquals(16, data.width);
            var bytes = new ArrayList<Byte>();
            for (var b : data.data) {
                bytes.add(b);
            }
            pictures.add(bytes);
        }
        assertEquals(icons.size(), pictures.size());
    }
}
