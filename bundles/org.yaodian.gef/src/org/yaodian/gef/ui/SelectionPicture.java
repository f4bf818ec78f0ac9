/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import java.awt.image.BufferedImage;
import java.util.Collection;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.diagram.picture.PictureTooLargeException;
import org.yaodian.diagram.picture.PictureWriter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/** Pictures of a diagram or of a part of it for the clipboard, for dragging and for previews. */
public final class SelectionPicture {

    private SelectionPicture() {
    }

    /**
     * Draws some nodes, what stands in them and the links between them on white, without a heading.
     *
     * @param diagram the diagram
     * @param nodes   the nodes; empty for the whole diagram
     * @param scale   pixels of the picture for one pixel at 100 %, more than 0
     * @return the picture
     * @throws PictureTooLargeException when it would have too many pixels
     */
    public static ImageData of(Diagram diagram, Collection<Node> nodes, double scale) throws PictureTooLargeException {
        return of(diagram, PictureOptions.STANDARD.headed(false).of(nodes).at(scale));
    }

    /**
     * Draws a diagram on white.
     *
     * @param diagram the diagram
     * @param options how
     * @return the picture
     * @throws PictureTooLargeException when it would have too many pixels
     */
    public static ImageData of(Diagram diagram, PictureOptions options) throws PictureTooLargeException {
        return data(PictureWriter.image(diagram, options));
    }

    private static ImageData data(BufferedImage image) {
        var data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            data.setPixels(0, y, row.length, image.getRGB(0, y, row.length, 1, row, 0, row.length), 0);
        }
        return data;
    }
}
