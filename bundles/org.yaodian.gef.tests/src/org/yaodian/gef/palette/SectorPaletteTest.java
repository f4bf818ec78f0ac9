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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.testing.TrialSector;

class SectorPaletteTest {

    @BeforeEach
    void install() {
        TrialSector.install();
    }

    @AfterEach
    void remove() {
        TrialSector.remove();
    }

    private static List<PaletteDrawer> drawers(PaletteRoot root) {
        List<?> children = root.getChildren();
        return children.stream().filter(PaletteDrawer.class::isInstance).map(PaletteDrawer.class::cast).toList();
    }

    private static List<String> tools(PaletteDrawer drawer) {
        ((TypeDrawer) drawer).fill();
        List<?> children = drawer.getChildren();
        return children.stream().filter(ToolEntry.class::isInstance).map(entry -> ((PaletteEntry) entry).getLabel())
                .toList();
    }

    @Test
    void theGeneralPaletteHasAClosedDrawerForEachSector() {
        var drawer = drawers(PlanPalette.create()).getLast();

        assertEquals("试验", drawer.getLabel());
        assertFalse(drawer.isInitiallyOpen());
        assertTrue(drawer.getChildren().isEmpty(), "tools are made before they are wanted");
        assertEquals(List.of("服务站", "云平台", "试点工作", "覆盖", "涉及"), tools(drawer));
    }

    @Test
    void thePaletteOfASectorHasADrawerForEachGroupAndThoseOfTheSharedModel() {
        var drawers = drawers(PlanPalette.create(OfferedTypes.of(TrialSector.SECTOR)));

        assertEquals(List.of("地点", "工作"), drawers.stream().map(PaletteEntry::getLabel).limit(2).toList());
        assertEquals(4, drawers.size());
        assertEquals(List.of("服务站", "云平台"), tools(drawers.get(0)));
        assertEquals(List.of("试点工作", "覆盖", "涉及"), tools(drawers.get(1)));
        assertTrue(drawers.get(0).isInitiallyOpen());
        assertFalse(drawers.get(1).isInitiallyOpen());
    }

    @Test
    void theOrderAndStateOfDrawersCanBeChosen() {
        var states = new LinkedHashMap<String, Boolean>();
        states.put("works", true);
        var drawers = drawers(PlanPalette.create(TrialSector.SECTOR, states));

        assertEquals(List.of("工作", "地点"), drawers.stream().map(PaletteEntry::getLabel).limit(2).toList());
        assertTrue(drawers.get(0).isInitiallyOpen());
        assertFalse(drawers.get(1).isInitiallyOpen());
    }

    @Test
    void aSearchFindsToolsInDrawersThatWereNeverOpened() {
        var root = PlanPalette.create();
        PaletteSearch.filter(root, "yunpingtai");
        assertEquals("云平台", PaletteSearch.first(root).orElseThrow().getLabel());

        PaletteSearch.filter(root, "");
        assertTrue(drawers(root).stream().allMatch(PaletteEntry::isVisible));
    }

    @Test
    void aToolSaysWhatItsTypeStandsFor() {
        var root = PlanPalette.create(OfferedTypes.of(TrialSector.SECTOR));
        var station = (ToolEntry) drawers(root).getFirst().getChildren().getFirst();

        assertTrue(station.getDescription().contains("村里的服务站"), station.getDescription());
    }
}
