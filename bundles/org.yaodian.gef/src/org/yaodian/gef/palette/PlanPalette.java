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

/** Builds the palette of the graph page. */
public final class PlanPalette {

    private PlanPalette() {
    }

    /**
     * Makes a palette.
     *
     * @return a new root, to be given to one edit domain
     */
    public static PaletteRoot create() {
        var root = new PaletteRoot();
        var selection = new SelectionToolEntry(Messages.PlanPalette_Select, Messages.PlanPalette_SelectDescription);
        var tools = new PaletteGroup(Messages.PlanPalette_Tools);
        tools.add(selection);
        tools.add(new MarqueeToolEntry(Messages.PlanPalette_Marquee, Messages.PlanPalette_MarqueeDescription));
        root.add(tools);
        root.setDefaultEntry(selection);
        root.add(elements());
        root.add(links());
        return root;
    }

    private static PaletteContainer elements() {
        var drawer = drawer(Messages.PlanPalette_Nodes, "nodes");
        Stream.of(ElementKind.values()).map(NodeTemplate.OfElement::new).map(PlanPalette::node).forEach(drawer::add);
        drawer.add(node(new NodeTemplate.OfUnit()));
        drawer.add(node(new NodeTemplate.OfNote()));
        return drawer;
    }

    private static PaletteContainer links() {
        var drawer = drawer(Messages.PlanPalette_Links, "links");
        Stream.of(LinkKind.values()).map(PlanPalette::link).forEach(drawer::add);
        return drawer;
    }

    private static PaletteDrawer drawer(String label, String id) {
        var drawer = new PaletteDrawer(label);
        drawer.setId(id);
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
        return drawer;
    }

    private static ToolEntry node(NodeTemplate template) {
        var label = template.label();
        var look = template.look();
        var entry = new CreationToolEntry(label, NLS.bind(Messages.PlanPalette_NodeDescription, label), template,
                VectorIcons.of(look, VectorIcons.SMALL), VectorIcons.of(look, VectorIcons.LARGE));
        entry.setToolClass(NodeTool.class);
        return entry;
    }

    private static ToolEntry link(LinkKind kind) {
        var entry = new ConnectionCreationToolEntry(kind.label(), kind.description(), new LinkFactory(kind),
                VectorIcons.of(kind.look(), VectorIcons.SMALL), VectorIcons.of(kind.look(), VectorIcons.LARGE));
        entry.setToolClass(LinkTool.class);
        return entry;
    }
}
