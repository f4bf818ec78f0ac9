/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the product's icon, splash and About picture: SVG with all letters as outlines, then PNG in each size.
 * Run in the folder {@code branding} with jsvg on the class path and the Noto CJK fonts installed:
 * {@code java -cp jsvg.jar source/Branding.java}.
 */
public final class Branding {

    private static final String RED = "#b5261e";
    private static final String INK = "#2e2623";
    private static final String PAPER = "#fdfbf7";
    private static final String SERIF = "Noto Serif CJK SC";
    private static final String SANS = "Noto Sans CJK SC";

    private Branding() {
    }

    public static void main(String[] arguments) throws IOException {
        Path source = Path.of("source");
        write(source.resolve("icon.svg"), icon());
        write(source.resolve("icon-small.svg"), smallIcon());
        write(source.resolve("splash.svg"), splash());
        write(source.resolve("about.svg"), about());
        for (int size : new int[]{16, 24, 32}) {
            render(source.resolve("icon-small.svg"), Path.of("yaodian" + size + ".png"), size, size, true);
        }
        for (int size : new int[]{48, 64, 128, 256}) {
            render(source.resolve("icon.svg"), Path.of("yaodian" + size + ".png"), size, size, true);
        }
        render(source.resolve("splash.svg"), Path.of("splash.png"), 480, 300, false);
        render(source.resolve("about.svg"), Path.of("about.png"), 160, 220, false);
    }

    private static String icon() {
        return svg(256, 256, seal(0, 0, 256));
    }

    private static String smallIcon() {
        return svg(32, 32, "<rect x=\"0\" y=\"0\" width=\"32\" height=\"32\" rx=\"6\" fill=\"" + RED + "\"/>\n"
                + text("要", SANS, true, 27, 16, 26, "#ffffff", true, 0));
    }

    private static String seal(double x, double y, double size) {
        double u = size / 256;
        return String.format(Locale.ROOT, """
                <rect x="%s" y="%s" width="%s" height="%s" rx="%s" fill="%s"/>
                <rect x="%s" y="%s" width="%s" height="%s" rx="%s" fill="none" stroke="#ffffff" stroke-width="%s"/>
                """, n(x + 8 * u), n(y + 8 * u), n(240 * u), n(240 * u), n(40 * u), RED, n(x + 24 * u),
                n(y + 24 * u), n(208 * u), n(208 * u), n(26 * u), n(6 * u))
                + text("要", SERIF, true, 168 * u, x + 128 * u, y + 190 * u, "#ffffff", true, 0);
    }

    private static String splash() {
        StringBuilder body = new StringBuilder();
        body.append("<rect width=\"480\" height=\"300\" fill=\"").append(PAPER).append("\"/>\n");
        body.append(graph(262, 26, 1.0));
        body.append("<rect width=\"480\" height=\"299\" x=\"0.5\" y=\"0.5\" fill=\"none\" stroke=\"#d9cfc4\"/>\n");
        body.append(seal(24, 62, 92));
        body.append(text("要点", SERIF, true, 66, 130, 128, INK, false, 4));
        body.append(text("YAODIAN", SANS, false, 17, 134, 154, "#8a7a6f", false, 7));
        body.append("<rect x=\"28\" y=\"184\" width=\"36\" height=\"3\" fill=\"").append(RED).append("\"/>\n");
        body.append(text("政府年度工作计划：从文本到办结", SANS, false, 17, 28, 216, INK, false, 1));
        body.append(
                text("Yearly government work plans, from text to done", SANS, false, 12, 28, 238, "#8a7a6f", false, 0));
        body.append("<rect x=\"0\" y=\"294\" width=\"480\" height=\"6\" fill=\"#eadfd3\"/>\n");
        return svg(480, 300, body.toString());
    }

    private static String about() {
        return svg(160, 220, "<rect width=\"160\" height=\"220\" fill=\"" + PAPER + "\"/>\n" + seal(32, 22, 96)
                + text("要点", SERIF, true, 40, 80, 166, INK, true, 2)
                + text("YAODIAN", SANS, false, 12, 80, 190, "#8a7a6f", true, 4));
    }

    private static String graph(double x, double y, double opacity) {
        int[][] boxes = {{150, 10, 56, 26}, {150, 72, 56, 26}, {76, 40, 50, 26}, {150, 134, 56, 26},
                {76, 102, 50, 26}, {76, 166, 50, 26}, {8, 104, 46, 26}};
        int[][] edges = {{6, 4}, {6, 2}, {6, 5}, {2, 0}, {2, 1}, {4, 1}, {4, 3}, {5, 3}};
        String[] fills = {"#dfe8f1", "#e3eedd", "#f6e3d3", "#f3e6c4", "#dfe8f1", "#e3eedd", "#f2d5d1"};
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%s,%s)\" opacity=\"%s\">%n", n(x), n(y),
                n(opacity)));
        for (int[] edge : edges) {
            int[] a = boxes[edge[0]];
            int[] b = boxes[edge[1]];
            int middle = (a[0] + a[2] + b[0]) / 2;
            out.append(String.format(Locale.ROOT,
                    "<path d=\"M%d %dH%dV%dH%d\" fill=\"none\" stroke=\"#cbbfb3\" stroke-width=\"1.6\"/>%n",
                    a[0] + a[2],
                    a[1] + 13, middle, b[1] + 13, b[0]));
        }
        for (int i = 0; i < boxes.length; i++) {
            int[] b = boxes[i];
            out.append(String.format(Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"#bfb2a5\"/>%n",
                    b[0], b[1], b[2], b[3], i % 3 == 0 ? 13 : 4, fills[i]));
            out.append(String.format(Locale.ROOT,
                    "<path d=\"M%d %dh%dM%d %dh%d\" stroke=\"#b3a698\" stroke-width=\"2\"/>%n", b[0] + 9, b[1] + 10,
                    b[2] - 18, b[0] + 9, b[1] + 17, (b[2] - 18) * 2 / 3));
        }
        return out.append("</g>\n").toString();
    }

    private static String text(String text, String family, boolean bold, double size, double x, double y, String fill,
            boolean centred, double tracking) {
        Font font = new Font(family, bold ? Font.BOLD : Font.PLAIN, 100)
                .deriveFont(Map.of(TextAttribute.SIZE, (float) size));
        FontRenderContext context = new FontRenderContext(null, true, true);
        StringBuilder out = new StringBuilder();
        double width = -tracking;
        for (int i = 0; i < text.length(); i++) {
            width += font.createGlyphVector(context, text.substring(i, i + 1)).getLogicalBounds().getWidth() + tracking;
        }
        double at = centred ? x - width / 2 : x;
        out.append("<path fill=\"").append(fill).append("\" d=\"");
        for (int i = 0; i < text.length(); i++) {
            var glyph = font.createGlyphVector(context, text.substring(i, i + 1));
            append(out, glyph.getOutline(), AffineTransform.getTranslateInstance(at, y));
            at += glyph.getLogicalBounds().getWidth() + tracking;
        }
        return out.append("\"/>\n").toString();
    }

    private static void append(StringBuilder out, Shape shape, AffineTransform transform) {
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            out.append(switch (kind) {
                case PathIterator.SEG_MOVETO -> "M" + n(c[0]) + " " + n(c[1]);
                case PathIterator.SEG_LINETO -> "L" + n(c[0]) + " " + n(c[1]);
                case PathIterator.SEG_QUADTO -> "Q" + n(c[0]) + " " + n(c[1]) + " " + n(c[2]) + " " + n(c[3]);
                case PathIterator.SEG_CUBICTO -> "C" + n(c[0]) + " " + n(c[1]) + " " + n(c[2]) + " " + n(c[3]) + " "
                        + n(c[4]) + " " + n(c[5]);
                default -> "Z";
            });
        }
    }

    private static String n(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static String svg(int width, int height, String body) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\">\n" + body + "</svg>\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static void render(Path from, Path to, int width, int height, boolean alpha) throws IOException {
        SVGDocument document = new SVGLoader().load(from.toUri().toURL());
        BufferedImage image = new BufferedImage(width, height,
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(width, height));
        graphics.dispose();
        ImageIO.write(image, "png", to.toFile());
    }
}
