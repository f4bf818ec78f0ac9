/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.Stroke;
import org.yaodian.diagram.shape.Silhouette;

/** The outline that follows the pointer while a node is moved or resized. */
public final class GhostFigure extends Figure {

    private static final int TRANSLUCENT = 150;

    private final Supplier<Silhouette> silhouette;

    /**
     * Makes a ghost.
     *
     * @param silhouette gives the outline
     */
    public GhostFigure(Supplier<Silhouette> silhouette) {
        this.silhouette = silhouette;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAlpha(TRANSLUCENT);
        var outline = silhouette.get().outline(bounds.width - 1.0, bounds.height - 1.0);
        new GraphicsSink(graphics, 1).draw(
                List.of(new PathMark(outline, SelectionColors.ghost(), SelectionColors.lineMark(), Stroke.THIN)),
                bounds.x,
                bounds.y);
    }
}
