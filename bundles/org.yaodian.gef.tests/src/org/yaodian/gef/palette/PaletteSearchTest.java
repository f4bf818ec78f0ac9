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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;

class PaletteSearchTest {

    private final PaletteRoot root = PlanPalette.create();

    private List<String> visible() {
        List<?> groups = root.getChildren();
        return groups.stream().map(PaletteContainer.class::cast).filter(PaletteEntry::isVisible)
                .flatMap(group -> ((List<?>) group.getChildren()).stream()).map(PaletteEntry.class::cast)
                .filter(PaletteEntry::isVisible).map(PaletteEntry::getLabel).toList();
    }

    @Test
    void onlyToolsThatFitStayAndGroupsWithoutAnyGo() {
        PaletteSearch.filter(root, ElementKind.POLICY.label());
        assertEquals(List.of(ElementKind.POLICY.label()), visible());
        assertEquals(ElementKind.POLICY.label(), PaletteSearch.first(root).orElseThrow().getLabel());
    }

    @Test
    void whenNothingFitsNothingIsTaken() {
        PaletteSearch.filter(root, "??zzz");
        assertEquals(List.of(), visible());
        assertTrue(PaletteSearch.first(root).isEmpty());
    }

    @Test
    void withoutASearchAllAreShownAgain() {
        var all = visible();
        PaletteSearch.filter(root, "zzz");
        PaletteSearch.filter(root, "");
        assertEquals(all, visible());
    }
}
