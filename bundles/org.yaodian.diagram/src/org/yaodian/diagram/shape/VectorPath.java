/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * An outline made of straight lines and cubic curves, in pixels or in any unit that {@link #transform} brings to them.
 *
 * @param segments what to draw, in order; every part begins with a {@link Move}
 */
public record VectorPath(List<Segment> segments) {

    /** One step of a path. */
    public sealed interface Segment {
    }

    /**
     * Lifts the pen.
     *
     * @param x where to go
     * @param y where to go
     */
    public record Move(double x, double y) implements Segment {}

    /**
     * Draws a straight line.
     *
     * @param x its end
     * @param y its end
     */
    public record Line(double x, double y) implements Segment {}

    /**
     * Draws a cubic Bézier curve.
     *
     * @param x1 first control point
     * @param y1 first control point
     * @param x2 second control point
     * @param y2 second control point
     * @param x  its end
     * @param y  its end
     */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    /** Closes the part with a straight line to its beginning. */
    public record Close() implements Segment {}

    /** A path that draws nothing. */
    public static final VectorPath EMPTY = new VectorPath(List.of());

    /** Copies the segments. */
    public VectorPath {
        segments = List.copyOf(segments);
    }

    /**
     * Reads path data in the absolute commands of SVG 1.1 that this class knows: {@code M x y}, {@code L x y},
     * {@code C x1 y1 x2 y2 x y} and {@code Z}, with spaces or commas between numbers.
     *
     * @param data the path data
     * @return the path
     * @throws IllegalArgumentException when there is anything else in the data
     */
    public static VectorPath parse(String data) {
        var words = data.replaceAll("[MLCZ]", " $0 ").strip().split("[\\s,]+");
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < words.length;) {
            var command = words[i++];
            var numbers = new double[count(command)];
            for (int n = 0; n < numbers.length; n++) {
                if (i == words.length) {
                    throw new IllegalArgumentException("path data ends early: " + data);
                }
                numbers[n] = Double.parseDouble(words[i++]);
            }
            segments.add(segment(command, numbers));
        }
        if (!(segments.getFirst() instanceof Move)) {
            throw new IllegalArgumentException("path data begins without M: " + data);
        }
        return new VectorPath(segments);
    }

    private static int count(String command) {
        return switch (command) {
            case "M", "L" -> 2;
            case "C" -> 6;
            case "Z" -> 0;
            default -> throw new IllegalArgumentException("unknown path command: " + command);
        };
    }

    private static Segment segment(String command, double[] n) {
        return switch (command) {
            case "M" -> new Move(n[0], n[1]);
            case "L" -> new Line(n[0], n[1]);
            case "C" -> new Curve(n[0], n[1], n[2], n[3], n[4], n[5]);
            default -> new Close();
        };
    }

    /**
     * Scales, then moves.
     *
     * @param scale factor for both directions
     * @param dx    pixels to the right, after scaling
     * @param dy    pixels down, after scaling
     * @return the new path
     */
    public VectorPath transform(double scale, double dx, double dy) {
        return map((x, y) -> x * scale + dx, (x, y) -> y * scale + dy);
    }

    /**
     * Turns around 0, 0, then moves.
     *
     * @param cos cosine of the angle, clockwise on the screen
     * @param sin sine of the angle
     * @param dx  pixels to the right, after turning
     * @param dy  pixels down, after turning
     * @return the new path
     */
    public VectorPath rotate(double cos, double sin, double dx, double dy) {
        return map((x, y) -> x * cos - y * sin + dx, (x, y) -> x * sin + y * cos + dy);
    }

    private VectorPath map(DoubleBinaryOperator h, DoubleBinaryOperator v) {
        var result = new ArrayList<Segment>(segments.size());
        for (var segment : segments) {
            result.add(switch (segment) {
                case Move(var x, var y) -> new Move(h.applyAsDouble(x, y), v.applyAsDouble(x, y));
                case Line(var x, var y) -> new Line(h.applyAsDouble(x, y), v.applyAsDouble(x, y));
                case Curve(var x1, var y1, var x2, var y2, var x, var y) -> new Curve(h.applyAsDouble(x1, y1),
                        v.applyAsDouble(x1, y1), h.applyAsDouble(x2, y2), v.applyAsDouble(x2, y2),
                        h.applyAsDouble(x, y), v.applyAsDouble(x, y));
                case Close close -> close;
            });
        }
        return new VectorPath(result);
    }

    /**
     * Moves.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     * @return the new path
     */
    public VectorPath translate(double dx, double dy) {
        return transform(1, dx, dy);
    }

    /**
     * Draws this path and then another one.
     *
     * @param other the other path
     * @return both
     */
    public VectorPath and(VectorPath other) {
        var all = new ArrayList<>(segments);
        all.addAll(other.segments);
        return new VectorPath(all);
    }
}
