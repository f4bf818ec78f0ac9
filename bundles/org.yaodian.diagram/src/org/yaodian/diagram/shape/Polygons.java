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

/** Outlines with straight sides, and the round ones without a thing they picture. They fill their width and height. */
final class Polygons {

    private static final double SLANT = 17;

    private Polygons() {
    }

    static VectorPath rounded(double width, double height) {
        return new Pen().rounded(0, 0, width, height, 7).path();
    }

    static VectorPath capsule(double width, double height) {
        return new Pen().rounded(0, 0, width, height, Math.min(26, height / 2)).path();
    }

    static VectorPath hexagon(double width, double height) {
        var point = Math.min(11, width / 4);
        return new Pen().move(point, 0).line(width - point, 0).line(width, height / 2)
                .line(width - point, height).line(point, height).line(0, height / 2).close().path();
    }

    static VectorPath chamfered(double width, double height) {
        var cut = Math.min(14, Math.min(width, height) / 2);
        return new Pen().move(0, 0).line(width - cut, 0).line(width, cut).line(width, height).line(cut, height)
                .line(0, height - cut).close().path();
    }

    static VectorPath octagon(double width, double height) {
        var cut = Math.min(20, Math.min(width, height) / 3);
        return new Pen().move(cut, 0).line(width - cut, 0).line(width, cut).line(width, height - cut)
                .line(width - cut, height).line(cut, height).line(0, height - cut).line(0, cut).close().path();
    }

    static VectorPath parallelogram(double width, double height) {
        var slant = Math.min(SLANT, width / 5);
        return new Pen().move(slant, 0).line(width, 0).line(width - slant, height).line(0, height).close().path();
    }

    static VectorPath trapezoid(double width, double height) {
        var slant = Math.min(SLANT, width / 5);
        return new Pen().move(slant, 0).line(width - slant, 0).line(width, height).line(0, height).close().path();
    }

    static VectorPath pentagon(double width, double height) {
        var point = Math.min(17, width / 5);
        return new Pen().move(0, 0).line(width - point, 0).line(width, height / 2).line(width - point, height)
                .line(0, height).close().path();
    }
}
