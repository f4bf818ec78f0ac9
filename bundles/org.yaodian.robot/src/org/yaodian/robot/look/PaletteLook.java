/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the tools and drawers of the palette beside the diagram in the active editor. */
public final class PaletteLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Editors.viewer().stream().flatMap(PaletteLook::entries).toList();
    }

    private static Stream<Sight> entries(GraphicalViewer viewer) {
        PaletteViewer palette = viewer.getEditDomain().getPaletteViewer();
        if (palette == null || palette.getControl() == null) {
            return Stream.empty();
        }
        return FigureLook.parts(palette).stream().filter(part -> part instanceof GraphicalEditPart
                && part.getModel() instanceof PaletteEntry).map(part -> sight((GraphicalEditPart) part, palette));
    }

    private static Sight sight(GraphicalEditPart part, PaletteViewer palette) {
        var entry = (PaletteEntry) part.getModel();
        Sight sight = Sight.of("tool").with("text", entry.getLabel()).with("tip", entry.getDescription())
                .with("class", entry.getClass().getSimpleName()).with("active", palette.getActiveTool() == entry);
        return FigureLook.place(sight, part);
    }
}
