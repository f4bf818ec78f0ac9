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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** One closed drawer with all types, the groups parted by lines. */
    PaletteDrawer together() {
        var drawer = new TypeDrawer(sector.name(), "sector." + sector.id(), () -> {
            var all = new ArrayList<PaletteEntry>();
            for (var group : groups()) {
                var tools = tools(group);
                if (!all.isEmpty() && !tools.isEmpty()) {
                    all.add(new PaletteSeparator());
                }
                all.addAll(tools);
            }
            return all;
        });
        drawer.setDescription(sector.description());
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
        return drawer;
    }

    /** A drawer for each group that has types. */
    List<PaletteDrawer> apart(Map<String, Boolean> states) {
        var names = sector.groups().stream().collect(Collectors.toMap(TypeGroup::id, TypeGroup::name, (a, b) -> a));
        var known = groups();
        var order = new LinkedHashSet<>(states.keySet());
        order.retainAll(known);
        order.addAll(known);
        var drawers = new ArrayList<PaletteDrawer>();
        for (var group : order) {
            if (groupsOfTypes().anyMatch(group::equals)) {
                var drawer = new TypeDrawer(names.getOrDefault(group, sector.name()), sector.id() + '.' + group,
                        () -> tools(group));
                drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
                if (Boolean.TRUE.equals(states.get(group))) {
                    drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
                    drawer.fill();
                }
                drawers.add(drawer);
            }
        }
        return drawers;
    }

    /** The ids of the groups; one without a name where the sector has none. */
    private List<String> groups() {
        return sector.groups().isEmpty() ? List.of("") : sector.groups().stream().map(TypeGroup::id).toList();
    }

    private Stream<String> groupsOfTypes() {
        return Stream.concat(sector.elementTypes().stream().map(type -> group(type.group())),
                sector.relationTypes().stream().map(type -> group(type.group())));
    }

    /** Types without a group, or with one that is not declared, stand in the first. */
    private String group(String declared) {
        var groups = groups();
        return groups.contains(declared) ? declared : groups.getFirst();
    }

    private List<PaletteEntry> tools(String group) {
        return Stream.<PaletteEntry>concat(
                sector.elementTypes().stream().filter(type -> group(type.group()).equals(group)).map(TypeDrawers::node),
                sector.relationTypes().stream().filter(type -> group(type.group()).equals(group))
                        .map(type -> PlanPalette.link(new LinkKind.OfType(type))))
                .toList();
    }

    private static PaletteEntry node(ElementType type) {
        var template = new NodeTemplate.OfType(type);
        return type.description().isBlank() ? PlanPalette.node(template)
                : PlanPalette.node(template, NLS.bind(Messages.PlanPalette_TypeDescription, type.description(),
                        NLS.bind(Messages.PlanPalette_NodeDescription, type.name())));
    }
}
