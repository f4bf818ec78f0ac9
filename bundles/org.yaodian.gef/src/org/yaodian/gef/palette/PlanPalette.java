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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.osgi.util.NLS;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.gef.tools.LinkTool;
import org.yaodian.gef.tools.NodeTool;
import org.yaodian.model.ElementKind;
import org.yaodian.model.sector.Sector;

/** Builds the palette of the graph page. */
public final class PlanPalette {

    private PlanPalette() {
    }

    /**
     * Makes the palette of the shared model with one closed drawer for each sector that is installed.
     *
     * @return a new root, to be given to one edit domain
     */
    public static PaletteRoot create() {
        return create(OfferedTypes.ALL);
    }

    /**
     * Makes a palette. It has a closed drawer for each sector; where there is one sector only, a drawer for each of its
     * groups, the first of them open.
     *
     * @param types the types to offer besides the kinds of the shared model
     * @return a new root, to be given to one edit domain
     */
    public static PaletteRoot create(OfferedTypes types) {
        if (types.only().isPresent()) {
            var sector = types.only().get();
            var groups = new LinkedHashMap<String, Boolean>();
            sector.groups().forEach(group -> groups.put(group.id(), groups.isEmpty()));
            return create(sector, groups);
        }
        var root = shared(PaletteDrawer.INITIAL_STATE_OPEN);
        root.setId("all");
        types.sectors().stream().filter(sector -> !sector.elementTypes().isEmpty() || !sector.relationTypes().isEmpty())
                .map(sector -> new TypeDrawers(sector).together()).forEach(root::add);
        return root;
    }

    /**
     * Makes the palette of one sector.
     *
     * @param sector the sector
     * @param groups the ids of its groups in the order of their drawers, each with whether its drawer is open at first;
     *               drawers of other groups and of the shared model follow, closed
     * @return a new root, to be given to one edit domain
     */
    public static PaletteRoot create(Sector sector, Map<String, Boolean> groups) {
        var root = shared(PaletteDrawer.INITIAL_STATE_CLOSED);
        root.setId(sector.id());
        var place = 1;
        for (var drawer : new TypeDrawers(sector).apart(groups)) {
            root.add(place++, drawer);
        }
        return root;
    }

    private static PaletteRoot shared(int state) {
        var root = new PaletteRoot();
        var selection = new SelectionToolEntry(Messages.PlanPalette_Select, Messages.PlanPalette_SelectDescription);
        var tools = new PaletteGroup(Messages.PlanPalette_Tools);
        tools.add(selection);
        tools.add(new MarqueeToolEntry(Messages.PlanPalette_Marquee, Messages.PlanPalette_MarqueeDescription));
        root.add(tools);
        root.setDefaultEntry(selection);
        root.add(elements(state));
        root.add(links(state));
        return root;
    }

    private static PaletteContainer elements(int state) {
        var drawer = drawer(Messages.PlanPalette_Nodes, "nodes", state);
        Stream.of(ElementKind.values()).map(NodeTemplate.OfElement::new).map(PlanPalette::node).forEach(drawer::add);
        drawer.add(node(new NodeTemplate.OfUnit()));
        drawer.add(node(new NodeTemplate.OfNote()));
        return drawer;
    }

    private static PaletteContainer links(int state) {
        var drawer = drawer(Messages.PlanPalette_Links, "links", state);
        Stream.of(LinkKind.Shared.values()).map(PlanPalette::link).forEach(drawer::add);
        return drawer;
    }

    private static PaletteDrawer drawer(String label, String id, int state) {
        var drawer = new PaletteDrawer(label);
        drawer.setId(id);
        drawer.setInitialState(state);
        return drawer;
    }

    static ToolEntry node(NodeTemplate template) {
        return node(template, NLS.bind(Messages.PlanPalette_NodeDescription, template.label()));
    }

    static ToolEntry node(NodeTemplate template, String description) {
        var look = template.look();
        var entry = new CreationToolEntry(template.label(), description, template,
                VectorIcons.of(look, VectorIcons.SMALL), VectorIcons.of(look, VectorIcons.LARGE));
        entry.setToolClass(NodeTool.class);
        return entry;
    }

    static ToolEntry link(LinkKind kind) {
        var entry = new ConnectionCreationToolEntry(kind.label(), kind.description(), new LinkFactory(kind),
                VectorIcons.of(kind.look(), VectorIcons.SMALL), VectorIcons.of(kind.look(), VectorIcons.LARGE));
        entry.setToolClass(LinkTool.class);
        return entry;
    }
}
