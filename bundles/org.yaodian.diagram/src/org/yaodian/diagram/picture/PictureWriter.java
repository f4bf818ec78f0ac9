/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import org.yaodian.model.plan.Diagram;

/**
 * Writes a whole diagram as a picture. Neither a display nor the workbench is needed, and the same diagram gives the
 * same bytes on a machine with the same fonts. The stream is left open.
 */
public final class PictureWriter {

    private PictureWriter() {
    }

    /**
     * Writes PNG with a heading on white.
     *
     * @param diagram the diagram
     * @param scale   pixels of the picture for one pixel of the diagram at 100 %, more than 0
     * @param out     where to
     * @throws PictureTooLargeException when the picture would have too many pixels; nothing is written
     * @throws IOException              when the stream fails
     */
    public static void png(Diagram diagram, double scale, OutputStream out) throws IOException {
        png(diagram, PictureOptions.STANDARD.at(scale), out);
    }

    /**
     * Writes PNG.
     *
     * @param diagram the diagram
     * @param options how
     * @param out     where to
     * @throws PictureTooLargeException when the picture would have too many pixels; nothing is written
     * @throws IOException              when the stream fails
     */
    public static void png(Diagram diagram, PictureOptions options, OutputStream out) throws IOException {
        PngPicture.of(Scene.of(diagram, options), options).write(out);
    }

    /**
     * Writes SVG 1.1 with a heading on white. Text is text, with the whole name of each element as its title.
     *
     * @param diagram the diagram
     * @param out     where to, in UTF-8
     * @throws IOException when the stream fails
     */
    public static void svg(Diagram diagram, OutputStream out) throws IOException {
        svg(diagram, PictureOptions.STANDARD, out);
    }

    /**
     * Writes SVG 1.1.
     *
     * @param diagram the diagram
     * @param options how
     * @param out     where to, in UTF-8
     * @throws IOException when the stream fails
     */
    public static void svg(Diagram diagram, PictureOptions options, OutputStream out) throws IOException {
        new SvgPicture(Scene.of(diagram, options), options).write(out);
    }

    /**
     * Draws a picture in memory.
     *
     * @param diagram the diagram
     * @param options how
     * @return the picture, with an alpha channel when the options ask for a transparent one
     * @throws PictureTooLargeException when it would have more than {@value PngPicture#MOST_IN_MEMORY} pixels
     */
    public static BufferedImage image(Diagram diagram, PictureOptions options) throws PictureTooLargeException {
        return PngPicture.of(Scene.of(diagram, options), options).image();
    }

    /**
     * How large a picture becomes.
     *
     * @param diagram the diagram
     * @param options how
     * @return width and height in pixels of the picture, each at least 1
     */
    public static Size size(Diagram diagram, PictureOptions options) {
        var area = Scene.of(diagram, options).area();
        return new Size((int) Math.ceil(area.getWidth() * options.scale()),
                (int) Math.ceil(area.getHeight() * options.scale()));
    }

    /**
     * A width and a height.
     *
     * @param width  in pixels
     * @param height in pixels
     */
    public record Size(int width, int height) {}
}
