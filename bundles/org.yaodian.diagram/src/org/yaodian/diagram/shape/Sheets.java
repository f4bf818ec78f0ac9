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

/** Outlines of what is made of paper and board. Every one fills its width and height and begins at 0, 0. */
final class Sheets {

    private static final double TAB_HEIGHT = 8;
    private static final double TAB_WIDTH = 72;

    private Sheets() {
    }

    static VectorPath folder(double width, double height) {
        var tab = Math.min(TAB_WIDTH, width / 2);
        var top = Math.min(TAB_HEIGHT, height / 4);
        return new Pen().move(0, 3).curve(0, 1, 1, 0, 3, 0).line(tab - top, 0).line(tab, top)
                .line(width - 4, top).curve(width - 2, top, width, top + 2, width, top + 4)
                .line(width, height - 4).curve(width, height - 2, width - 2, height, width - 4, height)
                .line(4, height).curve(2, height, 0, height - 2, 0, height - 4).close().path();
    }

    static VectorPath document(double width, double height) {
        var wave = Math.min(8, height / 4);
        var low = height - wave / 2;
        return new Pen().move(0, 0).line(width, 0).line(width, low)
                .curve(width * 3 / 4, low - wave * 5 / 3, width / 4, height + wave * 7 / 6, 0, low).close().path();
    }

    static VectorPath calendar(double width, double height) {
        var top = Math.min(4, height / 6);
        var ring = Math.min(7, width / 8);
        var first = width * 0.2;
        var second = width * 0.8;
        return new Pen().move(0, top).line(first - ring, top).line(first - ring, 0).line(first + ring, 0)
                .line(first + ring, top).line(second - ring, top).line(second - ring, 0).line(second + ring, 0)
                .line(second + ring, top).line(width, top).line(width, height).line(0, height).close().path();
    }

    static VectorPath calendarBand(double width, double height) {
        var band = Math.min(11, height / 3);
        return new Pen().move(0, band).line(width, band).path();
    }

    static VectorPath folded(double width, double height) {
        var fold = fold(width, height);
        return new Pen().move(0, 0).line(width - fold, 0).line(width, fold).line(width, height).line(0, height)
                .close().path();
    }

    static VectorPath foldLines(double width, double height) {
        var fold = fold(width, height);
        return new Pen().move(width - fold, 0).line(width - fold, fold).line(width, fold).path();
    }

    private static double fold(double width, double height) {
        return Math.min(13, Math.min(width, height) / 3);
    }

    static VectorPath stack(double width, double height) {
        var s = step(height);
        return new Pen().move(0, 2 * s).line(s, 2 * s).line(s, s).line(2 * s, s).line(2 * s, 0).line(width, 0)
                .line(width, height - 2 * s).line(width - s, height - 2 * s).line(width - s, height - s)
                .line(width - 2 * s, height - s).line(width - 2 * s, height).line(0, height).close().path();
    }

    static VectorPath stackEdges(double width, double height) {
        var s = step(height);
        return new Pen().move(s, 2 * s).line(width - 2 * s, 2 * s).line(width - 2 * s, height - s)
                .move(2 * s, s).line(width - s, s).line(width - s, height - 2 * s).path();
    }

    private static double step(double height) {
        return Math.min(4, height / 12);
    }

    static VectorPath ticket(double width, double height) {
        var r = Math.min(7, height / 5);
        var c = r * 4 / 3;
        var middle = height / 2;
        return new Pen().move(0, 0).line(width, 0).line(width, middle - r)
                .curve(width - c, middle - r, width - c, middle + r, width, middle + r).line(width, height)
                .line(0, height).line(0, middle + r).curve(c, middle + r, c, middle - r, 0, middle - r).close().path();
    }

    static VectorPath ticketHoles(double width, double height) {
        var pen = new Pen();
        var x = width - Math.min(16, width / 5);
        for (var y = 3.0; y + 4 < height; y += 8) {
            pen.move(x, y).line(x, y + 4);
        }
        return pen.path();
    }

    static VectorPath tag(double width, double height) {
        var point = Math.min(15, width / 4);
        var cut = height / 4;
        return new Pen().move(point, 0).line(width, 0).line(width, height).line(point, height)
                .line(0, height - cut).line(0, cut).close().path();
    }

    static VectorPath tagHole(double width, double height) {
        return new Pen().circle(Math.min(8, width / 8), height / 2, Math.min(3, height / 8)).path();
    }

    static VectorPath plaque(double width, double height) {
        var r = Math.min(13, Math.min(width, height) / 4);
        var c = r * 0.55;
        return new Pen().move(r, 0).line(width - r, 0).curve(width - r, c, width - c, r, width, r)
                .line(width, height - r).curve(width - c, height - r, width - r, height - c, width - r, height)
                .line(r, height).curve(r, height - c, c, height - r, 0, height - r)
                .line(0, r).curve(c, r, r, c, r, 0).close().path();
    }

    static VectorPath frame(double width, double height) {
        return new Pen().rectangle(0, 0, width, height).path();
    }

    static VectorPath frameInside(double width, double height) {
        var edge = Math.min(5, Math.min(width, height) / 8);
        return new Pen().rectangle(edge, edge, width - 2 * edge, height - 2 * edge).path();
    }
}
