/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator.district;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Draws a district's icons, splash and About picture from its colour, character and names. */
final class Branding {

    /** Sizes of the icon in pixels. */
    static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private static final Color PAPER = new Color(0xfdfbf7);
    private static final Color INK = new Color(0x2e2623);
    private static final Color FAINT = new Color(0x8a7a6f);
    private static final Color FRAME = new Color(0xd9cfc4);
    private static final int SMALL = 32;
    private static final int SPLASH_WIDTH = 480;
    private static final int SPLASH_HEIGHT = 300;

    private final Description district;
    private final Font serif;
    private final Font sans;

    private Branding(Description district) {
        this.district = district;
        var needed = district.character() + district.get("name") + "要点";
        serif = font(needed, "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC");
        sans = font(needed, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC");
    }

    /**
     * Draws the pictures.
     *
     * @param district what to draw
     * @return PNG by file, relative to the root of the tree
     * @throws IOException when no font has the characters, or a picture cannot be made
     */
    static Map<Path, byte[]> of(Description district) throws IOException {
        var branding = new Branding(district);
        var folder = DistrictFiles.bundle(district.id()).resolve("branding");
        var pictures = new LinkedHashMap<Path, byte[]>();
        for (int size : ICON_SIZES) {
            pictures.put(folder.resolve("icon" + size + ".png"), branding.icon(size));
        }
        pictures.put(folder.resolve("about.png"), branding.about());
        pictures.put(folder.resolve("splash.png"), branding.splash());
        return pictures;
    }

    private static Font font(String needed, String... families) {
        var installed = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return Stream.concat(Arrays.stream(families).filter(installed::contains), installed.stream())
                .map(family -> new Font(family, Font.BOLD, 1)).filter(font -> font.canDisplayUpTo(needed) < 0)
                .findFirst().orElse(new Font(Font.SERIF, Font.BOLD, 1));
    }

    private byte[] icon(int size) throws IOException {
        return draw(size, size, true, graphics -> seal(graphics, 0, 0, size));
    }

    /** The seal: small ones have no inner line and a larger character. */
    private void seal(Graphics2D graphics, double x, double y, double size) {
        boolean small = size <= SMALL;
        double edge = small ? 0 : size / 32;
        graphics.setColor(district.colour());
        graphics.fill(new RoundRectangle2D.Double(x + edge, y + edge, size - 2 * edge, size - 2 * edge, size / 3,
                size / 3));
        if (!small) {
            graphics.setColor(new Color(255, 255, 255, 220));
            graphics.setStroke(new BasicStroke((float) (size / 42)));
            graphics.draw(new RoundRectangle2D.Double(x + size / 10, y + size / 10, size * 0.8, size * 0.8, size / 5,
                    size / 5));
        }
        graphics.setColor(Color.WHITE);
        centred(graphics, district.character(), small ? sans : serif, size * (small ? 0.8 : 0.62), x + size / 2,
                y + size / 2);
    }

    private byte[] about() throws IOException {
        return draw(160, 220, false, graphics -> {
            graphics.setColor(PAPER);
            graphics.fillRect(0, 0, 160, 220);
            seal(graphics, 32, 22, 96);
            graphics.setColor(INK);
            centred(graphics, "要点", serif, 36, 80, 148);
            graphics.setColor(district.colour());
            centred(graphics, district.get("name"), sans, 18, 80, 186);
        });
    }

    private byte[] splash() throws IOException {
        return draw(SPLASH_WIDTH, SPLASH_HEIGHT, false, graphics -> {
            graphics.setColor(PAPER);
            graphics.fillRect(0, 0, SPLASH_WIDTH, SPLASH_HEIGHT);
            tree(graphics);
            seal(graphics, 24, 52, 92);
            graphics.setColor(INK);
            left(graphics, "要点", serif, 60, 132, 112);
            graphics.setColor(district.colour());
            left(graphics, district.get("name"), sans, 26, 134, 148);
            graphics.fillRect(28, 184, 36, 3);
            graphics.setColor(INK);
            left(graphics, "政府年度工作计划：从文本到办结", sans.deriveFont(Font.PLAIN), 17, 28, 218);
            graphics.setColor(FAINT);
            left(graphics, "Yaodian - " + district.get("englishName"), sans.deriveFont(Font.PLAIN), 13, 28, 244);
            graphics.setColor(FRAME);
            graphics.drawRect(0, 0, SPLASH_WIDTH - 1, SPLASH_HEIGHT - 1);
            graphics.setColor(district.colour());
            graphics.fillRect(0, SPLASH_HEIGHT - 6, SPLASH_WIDTH, 6);
        });
    }

    /** A city's task that is broken down into a district's own ones. */
    private void tree(Graphics2D graphics) {
        var colour = district.colour();
        var tint = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 36);
        var line = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110);
        graphics.setStroke(new BasicStroke(1.6f));
        int[][] boxes = {{312, 92}, {396, 40}, {396, 92}, {396, 144}};
        for (int i = 1; i < boxes.length; i++) {
            graphics.setColor(FRAME);
            graphics.drawLine(boxes[0][0] + 56, boxes[0][1] + 14, boxes[0][0] + 70, boxes[0][1] + 14);
            graphics.drawLine(boxes[0][0] + 70, boxes[0][1] + 14, boxes[0][0] + 70, boxes[i][1] + 14);
            graphics.drawLine(boxes[0][0] + 70, boxes[i][1] + 14, boxes[i][0], boxes[i][1] + 14);
        }
        for (int[] box : boxes) {
            graphics.setColor(tint);
            graphics.fillRoundRect(box[0], box[1], 56, 28, 8, 8);
            graphics.setColor(line);
            graphics.drawRoundRect(box[0], box[1], 56, 28, 8, 8);
            graphics.drawLine(box[0] + 9, box[1] + 10, box[0] + 46, box[1] + 10);
            graphics.drawLine(box[0] + 9, box[1] + 18, box[0] + 34, box[1] + 18);
        }
    }

    private static void left(Graphics2D graphics, String text, Font font, double size, double x, double baseline) {
        var glyphs = font.deriveFont((float) size).createGlyphVector(graphics.getFontRenderContext(), text);
        graphics.fill(glyphs.getOutline((float) x, (float) baseline));
    }

    private static void centred(Graphics2D graphics, String text, Font font, double size, double x, double y) {
        var outline = font.deriveFont((float) size).createGlyphVector(graphics.getFontRenderContext(), text)
                .getOutline();
        var bounds = outline.getBounds2D();
        graphics.fill(AffineTransform.getTranslateInstance(x - bounds.getCenterX(), y - bounds.getCenterY())
                .createTransformedShape(outline));
    }

    private interface Drawing {
        void on(Graphics2D graphics);
    }

    private static byte[] draw(int width, int height, boolean transparent, Drawing drawing) throws IOException {
        var image = new BufferedImage(width, height,
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.on(graphics);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("no writer for PNG");
        }
        return bytes.toByteArray();
    }

    /**
     * Whether two pictures have the same size. Their dots may differ: fonts are not the same everywhere.
     *
     * @param one   a PNG
     * @param other a PNG, or null
     * @return true when both can be read and are equally large
     */
    static boolean sameSize(byte[] one, byte[] other) {
        return other != null && size(one).equals(size(other)) && size(one).isPresent();
    }

    private static Optional<List<Integer>> size(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            return image == null ? Optional.empty() : Optional.of(List.of(image.getWidth(), image.getHeight()));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
