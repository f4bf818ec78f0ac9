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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * Square pictures of what stands still on a canvas. Painting copies them to the screen; only those in which something
 * has changed are drawn anew, and no longer than {@link #BUDGET} at a time: what is left shows its old look until the
 * next turn. So neither dragging, scrolling nor zooming waits for cards to be drawn.
 */
final class Tiles {

    /** Nanoseconds that drawing tiles may take before the user has a turn again. */
    private static final long BUDGET = 30_000_000;

    /** The zoom of a screen that shows each pixel of a figure by one of its own. */
    private static final double UNSCALED = 100;
    private static final int SIDE = 256;
    /** Far away each tile holds many figures, so smaller ones are drawn at a time. */
    private static final int SMALL_SIDE = 128;
    private static final double FAR = 0.5;
    /** Drawn around each piece and not copied: the edge of a clip is soft when things are scaled. */
    private static final int BORDER = 2;
    /** 48 MB of pictures, more than three large screens. */
    private static final int MOST_PIXELS = 12_000_000;

    private record Place(int column, int row) {}

    /** A picture and a pattern of it: SWT copies an image that is drawn, but not a pattern. */
    private record Tile(Image image, Pattern pattern) {

        Tile(Image image) {
            this(image, new Pattern(image.getDevice(), image));
        }

        void dispose() {
            pattern.dispose();
            image.dispose();
        }
    }

    private final Map<Place, Tile> pictures = new LinkedHashMap<>(64, 0.75f, true);
    /** Where something has changed, in scaled pixels. */
    private final Map<Place, Rectangle> stale = new HashMap<>();
    private final Consumer<Graphics> content;
    private final Consumer<Rectangle> later;
    /** Where tiles are drawn before they are copied; null before the first is painted. */
    private Tile desk;
    private double scale = 1;
    /** Pixels of the screen for each pixel of a tile. */
    private double zoom = 1;
    private int side = SIDE;
    private Color background;

    /**
     * Makes tiles without pictures.
     *
     * @param content draws what stands still, scaled, where the clip of its argument is
     * @param later   asks for an area, in scaled pixels, to be painted again soon
     */
    Tiles(Consumer<Graphics> content, Consumer<Rectangle> later) {
        this.content = content;
        this.later = later;
    }

    /**
     * Paints what lies in the clip.
     *
     * @param graphics where to, in scaled pixels
     * @param newScale the scale things are shown at
     * @param color    the colour behind everything
     */
    void paint(Graphics graphics, double newScale, Color color) {
        if (desk == null || scale != newScale || !color.equals(background)) {
            clear();
            scale = newScale;
            side = scale < FAR ? SMALL_SIDE : SIDE;
            background = color;
            zoom = Display.getCurrent().getPrimaryMonitor().getZoom() / UNSCALED;
            desk = newDesk();
        }
        var end = System.nanoTime() + BUDGET;
        var clip = graphics.getClip(new Rectangle());
        graphics.pushState();
        for (int row = Math.floorDiv(clip.y, side); row * side < clip.bottom(); row++) {
            for (int column = Math.floorDiv(clip.x, side); column * side < clip.right(); column++) {
                paint(graphics, new Place(column, row), end);
            }
        }
        graphics.popState();
        while (pictures.size() * zoom * zoom * side * side > MOST_PIXELS) {
            var oldest = pictures.entrySet().iterator();
            oldest.next().getValue().dispose();
            oldest.remove();
        }
    }

    private void paint(Graphics graphics, Place place, long end) {
        var picture = pictures.get(place);
        if (picture == null || stale.containsKey(place)) {
            if (System.nanoTime() < end) {
                picture = draw(place, picture);
            } else {
                later.accept(area(place));
            }
        }
        if (picture != null) {
            show(graphics, picture, area(place));
        }
    }

    /** Pictures of the X server know nothing of scaled screens, so they are as large as what is seen. */
    private void show(Graphics graphics, Tile picture, Rectangle area) {
        graphics.pushState();
        graphics.translate(area.x, area.y);
        if (zoom != 1) {
            graphics.scale(1 / zoom);
        }
        graphics.setBackgroundPattern(picture.pattern);
        graphics.fillRectangle(0, 0, pixels(area.width), pixels(area.height));
        graphics.popState();
    }

    private int pixels(int length) {
        return (int) Math.ceil(length * zoom);
    }

    /** Pictures in memory are drawn much faster than those of the X server. */
    private static Tile newDesk() {
        return new Tile(new Image(Display.getCurrent(),
                new ImageData(SIDE + 2 * BORDER, SIDE + 2 * BORDER, 24, new PaletteData(0xff0000, 0xff00, 0xff))));
    }

    private Rectangle area(Place place) {
        return new Rectangle(place.column * side, place.row * side, side, side);
    }

    private Tile draw(Place place, Tile old) {
        var picture = old == null ? new Tile(new Image(Display.getCurrent(), pixels(side), pixels(side))) : old;
        pictures.put(place, picture);
        var changed = stale.remove(place);
        var area = old == null ? area(place) : changed;
        draw(desk.image, place, area.getExpanded(BORDER, BORDER));
        copy(desk.pattern, picture.image, area.getTranslated(-place.column * side, -place.row * side));
        return picture;
    }

    private void draw(Image image, Place place, Rectangle area) {
        var gc = new GC(image);
        var graphics = new SWTGraphics(gc);
        try {
            graphics.translate(BORDER - place.column * side, BORDER - place.row * side);
            graphics.clipRect(area);
            graphics.setBackgroundColor(background);
            graphics.fillRectangle(area);
            content.accept(graphics);
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    private void copy(Pattern from, Image to, Rectangle area) {
        var gc = new GC(to);
        var scaling = new Transform(gc.getDevice());
        try {
            scaling.scale((float) zoom, (float) zoom);
            scaling.translate(-BORDER, -BORDER);
            gc.setTransform(scaling);
            gc.setBackgroundPattern(from);
            gc.fillRectangle(area.x + BORDER, area.y + BORDER, area.width, area.height);
        } finally {
            gc.dispose();
            scaling.dispose();
        }
    }

    /**
     * Marks what lies in an area as changed.
     *
     * @param area an area in scaled pixels
     */
    void damage(Rectangle area) {
        if (pictures.isEmpty() || area.isEmpty()) {
            return;
        }
        if ((area.width / (long) side + 1) * (area.height / side + 1) > pictures.size()) {
            pictures.keySet().forEach(place -> damage(place, area));
            return;
        }
        var bottom = (long) area.y + area.height;
        var right = (long) area.x + area.width;
        for (int row = Math.floorDiv(area.y, side); (long) row * side < bottom; row++) {
            for (int column = Math.floorDiv(area.x, side); (long) column * side < right; column++) {
                damage(new Place(column, row), area);
            }
        }
    }

    private void damage(Place place, Rectangle area) {
        var part = area(place).intersect(area);
        if (!part.isEmpty() && pictures.containsKey(place)) {
            stale.merge(place, part, Rectangle::union);
        }
    }

    /** Forgets all pictures. */
    void clear() {
        pictures.values().forEach(Tile::dispose);
        pictures.clear();
        stale.clear();
        if (desk != null) {
            desk.dispose();
            desk = null;
        }
    }
}
