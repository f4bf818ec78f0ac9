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

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.osgi.util.NLS;

/** A scene in pixels. It is drawn and written band by band, so that its size does not matter to the memory. */
final class PngPicture {

    /** More pixels than any program shows; writing them takes minutes. */
    static final long MAX_PIXELS = 500_000_000L;

    /** What most programs can read. */
    static final int MAX_SIDE = 65_500;

    /** What fits into memory with room to spare. */
    static final long MOST_IN_MEMORY = 60_000_000L;

    private static final int BAND_PIXELS = 4_000_000;

    private final Scene scene;
    private final PictureOptions options;
    private final int width;
    private final int height;

    private PngPicture(Scene scene, PictureOptions options) {
        this.scene = scene;
        this.options = options;
        width = (int) Math.ceil(scene.area().getWidth() * options.scale());
        height = (int) Math.ceil(scene.area().getHeight() * options.scale());
    }

    static PngPicture of(Scene scene, PictureOptions options) throws PictureTooLargeException {
        var w = scene.area().getWidth();
        var h = scene.area().getHeight();
        var largest = Math.min(MAX_SIDE / Math.max(w, h), Math.sqrt(MAX_PIXELS / (w * h)));
        if (options.scale() > largest) {
            throw tooLarge(scene, options.scale(), largest);
        }
        return new PngPicture(scene, options);
    }

    private static PictureTooLargeException tooLarge(Scene scene, double scale, double largest) {
        return new PictureTooLargeException(NLS.bind(Messages.PngPicture_TooLarge, new Object[]{scene.name(),
                String.format("%.0f x %.0f", scene.area().getWidth() * scale, scene.area().getHeight() * scale),
                String.format("%.4f", Math.floor(largest * 10_000) / 10_000)}), largest);
    }

    void write(OutputStream out) throws IOException {
        var rows = Math.clamp(BAND_PIXELS / width, 1, height);
        var type = type();
        try (var png = new PngStream(out, width, height, options.transparent())) {
            for (int top = 0; top < height; top += rows) {
                var band = new BufferedImage(width, Math.min(rows, height - top), type);
                draw(band, top);
                var pixels = new int[width];
                for (int y = 0; y < band.getHeight(); y++) {
                    png.row(band.getRGB(0, y, width, 1, pixels, 0, width));
                }
            }
        }
    }

    private int type() {
        return options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    BufferedImage image() throws PictureTooLargeException {
        if ((long) width * height > MOST_IN_MEMORY) {
            throw tooLarge(scene, options.scale(),
                    options.scale() * Math.sqrt((double) MOST_IN_MEMORY / width / height));
        }
        var image = new BufferedImage(width, height, type());
        draw(image, 0);
        return image;
    }

    private void draw(BufferedImage band, int top) {
        var graphics = band.createGraphics();
        try {
            if (!options.transparent()) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
            }
            graphics.translate(0, -top);
            graphics.scale(options.scale(), options.scale());
            graphics.translate(-scene.area().getX(), -scene.area().getY());
            var painter = new Java2dPainter(graphics);
            var seen = new Rectangle2D.Double(scene.area().getX(), scene.area().getY() + top / options.scale() - 4,
                    scene.area().getWidth(), band.getHeight() / options.scale() + 8);
            scene.figures().stream().filter(figure -> touches(figure.area(), seen))
                    .forEach(figure -> figure.marks().forEach(painter::paint));
        } finally {
            graphics.dispose();
        }
    }

    /** Like {@link Rectangle2D#intersects}, but also for areas without width or height. */
    private static boolean touches(Rectangle2D area, Rectangle2D seen) {
        return area.getMaxY() >= seen.getMinY() && area.getMinY() <= seen.getMaxY();
    }
}
