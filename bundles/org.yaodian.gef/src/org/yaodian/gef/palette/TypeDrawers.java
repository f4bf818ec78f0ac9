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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteSeparator;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.TypeGroup;

/**
 * Puts the types of a sector into drawers of the palette.
 *
 * @param sector the sector
 */
record TypeDrawers(Sector sector) {

    /** One drawer with all types of a sector, its groups parted by lines. */
    static PaletteDrawer of(Sector sector) {
        var drawers = new TypeDrawers(sector);
        var drawer = PlanPalette.drawer(sector.name(), "sector." + sector.id());
        drawer.setDescription(sector.description());
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
        for (var entries : drawers.byGroup().values()) {
            if (!drawer.getChildren().isEmpty() && !entries.isEmpty()) {
                drawer.add(new PaletteSeparator());
            }
            entries.forEach(drawer::add);
        }
        return drawer;
    }

    /** A drawer for each group that has types. */
    List<PaletteDrawer> drawers(Map<String, Boolean> states) {
        var byGroup = byGroup();
        var names = new LinkedHashMap<String, String>();
        sector.groups().forEach(group -> names.put(group.id(), group.name()));
        var order = new LinkedHashSet<>(states.keySet());
        order.addAll(byGroup.keySet());
        var drawers = new ArrayList<PaletteDrawer>();
        for (var group : order) {
            var entries = byGroup.getOrDefault(group, List.of());
            if (!entries.isEmpty()) {
                var drawer = PlanPalette.drawer(names.getOrDefault(group, sector.name()),
                        sector.id() + '.' + group);
                drawer.setInitialState(states.getOrDefault(group, false) ? PaletteDrawer.INITIAL_STATE_OPEN
                        : PaletteDrawer.INITIAL_STATE_CLOSED);
                entries.forEach(drawer::add);
                drawers.add(drawer);
            }
        }
        return drawers;
    }

    /** The tools of each group. Types without a group, or with one that is not declared, stand in the first. */
    private Map<String, List<PaletteEntry>> byGroup() {
        var groups = new LinkedHashMap<String, List<PaletteEntry>>();
        sector.groups().stream().map(TypeGroup::id).forEach(id -> groups.put(id, new ArrayList<>()));
        if (groups.isEmpty()) {
            groups.put("", new ArrayList<>());
        }
        var first = groups.values().iterator().next();
        Stream.concat(
                sector.elementTypes().stream().map(type -> Map.entry(type.group(), node(type))),
                sector.relationTypes().stream().map(type -> Map.entry(type.group(),
                        (PaletteEntry) PlanPalette.link(new LinkKind.OfType(type)))))
                .forEach(entry -> groups.getOrDefault(entry.getKey(), first).add(entry.getValue()));
        return groups;
    }

    private static PaletteEntry node(ElementType type) {
        var template = new NodeTemplate.OfType(type);
        return type.description().isBlank() ? PlanPalette.node(template)
                : PlanPalette.node(template, NLS.bind(Messages.PlanPalette_TypeDescription, type.description(),
                        NLS.bind(Messages.PlanPalette_NodeDescription, type.name())));
    }
}
