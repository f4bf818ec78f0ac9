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

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.shape.CardLook;
import org.yaodian.diagram.shape.Icon;
import org.yaodian.diagram.shape.LineShape;
import org.yaodian.diagram.shape.Links;
import org.yaodian.diagram.shape.Location;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.Silhouette;

/** Icons for palette and menus, drawn from the same shapes as the figures, sharp at every scale of the screen. */
public final class VectorIcons extends ImageDescriptor {

    /** Side of a small icon. */
    public static final int SMALL = 16;
    /** Side of a large icon. */
    public static final int LARGE = 20;

    /** Links are drawn a little smaller than in diagrams, so that both of their ends can be told apart. */
    private static final double LINK_SCALE = 0.7;

    private final List<Mark> marks;
    private final int size;

    private VectorIcons(List<Mark> marks, int size) {
        this.marks = marks;
        this.size = size;
    }

    /**
     * The icon of a sort of card: its own sign in white on its strong colour.
     *
     * @param look the look of the card
     * @param size side in pixels at 100 %
     * @return a descriptor
     */
    public static ImageDescriptor of(CardLook look, int size) {
        var scale = 0.7 * size / Icon.SIZE;
        var inset = 0.15 * size;
        return new VectorIcons(List.of(PathMark.filled(Silhouette.ROUNDED.outline(size, size), look.accent()),
                PathMark.filled(look.icon().transform(scale, inset, inset), Rgb.WHITE)), size);
    }

    /**
     * The icon of a kind of link: a piece of it.
     *
     * @param look what such links look like
     * @param size side in pixels at 100 %
     * @return a descriptor
     */
    public static ImageDescriptor of(LineShape look, int size) {
        var drawn = size / LINK_SCALE;
        var line = List.of(new Location(2, drawn - 3), new Location(drawn - 2, 3));
        var marks = new Links((text, style) -> 0).marks(look.labelled(""), line).stream().map(VectorIcons::smaller);
        return new VectorIcons(marks.toList(), size);
    }

    private static Mark smaller(Mark mark) {
        return mark instanceof PathMark path
                ? new PathMark(path.path().transform(LINK_SCALE, 0, 0), path.fill(), path.line(), path.stroke())
                : mark;
    }

    /** A picture made of data has all pixels of a scaled screen, and what is drawn on it later is as sharp. */
    @Override
    public Image createImage(boolean returnMissingImageOnError, Device device) {
        var empty = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        empty.alphaData = new byte[size * size];
        var image = new Image(device, empty);
        var gc = new GC(image);
        var graphics = new SWTGraphics(gc);
        try {
            new GraphicsSink(graphics, 1).draw(marks, 0, 0);
        } finally {
            graphics.dispose();
            gc.dispose();
        }
        return image;
    }

    @Override
    public ImageData getImageData(int zoom) {
        var image = createImage(true, Display.getDefault());
        try {
            return image.getImageData(zoom);
        } finally {
            image.dispose();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorIcons icon && icon.size == size && icon.marks.equals(marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode() * 31 + size;
    }
}
