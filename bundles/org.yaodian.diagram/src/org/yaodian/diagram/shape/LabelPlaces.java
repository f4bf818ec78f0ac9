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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places where a label may stand at its line, the best first: on the longest stretch that is long enough, at its
 * middle or further along it; then on the next; then beside the longest stretches.
 */
final class LabelPlaces {

    /** So much of a stretch stays in sight at each side of its label: room for a corner or an arrow head. */
    private static final double ROOM = 14;
    private static final double GAP = 4;
    private static final double ASIDE = 2;
    /** Only so many stretches are tried, and so many steps to either side of their middle. */
    private static final int STRETCHES = 3;
    private static final int STEPS = 6;

    private final double width;
    private final double height;
    private final List<LabelPlace> places = new ArrayList<>();

    private LabelPlaces(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Looks for places.
     *
     * @param line   where the link runs, two places or more
     * @param width  width of the label with its plate
     * @param height height of the label
     * @return at least one place, none of them twice
     */
    static List<LabelPlace> along(List<Location> line, double width, double height) {
        var result = new LabelPlaces(width, height);
        var stretches = IntStream.range(1, line.size()).mapToObj(i -> new Stretch(line.get(i - 1), line.get(i)))
                .sorted(Comparator.comparingLong(stretch -> -Math.round(stretch.length()))).limit(STRETCHES).toList();
        stretches.stream().filter(stretch -> stretch.length() >= result.covered(stretch) + 2 * ROOM)
                .forEach(result::on);
        stretches.forEach(result::beside);
        return result.places.stream().distinct().toList();
    }

    /** How much of a stretch a label on it hides. */
    private double covered(Stretch stretch) {
        return Math.min(width / Math.max(1e-6, Math.abs(stretch.dx())),
                height / Math.max(1e-6, Math.abs(stretch.dy())));
    }

    private void on(Stretch stretch) {
        var covered = covered(stretch);
        slide(stretch, covered + GAP, (stretch.length() - covered) / 2 - ROOM, 0, 0);
    }

    private void beside(Stretch stretch) {
        var flat = Math.abs(stretch.dx()) > Math.abs(stretch.dy());
        var aside = (flat ? height : width) / 2 + ASIDE;
        var slant = flat ? Math.abs(stretch.dy()) * width / 2 : Math.abs(stretch.dx()) * height / 2;
        var step = (flat ? width : height) + GAP;
        for (var side : flat ? new int[]{-1, 1} : new int[]{1, -1}) {
            var off = side * (aside + slant);
            slide(stretch, step, stretch.length() / 2 - ROOM, flat ? 0 : off, flat ? off : 0);
        }
    }

    private void slide(Stretch stretch, double step, double furthest, double offX, double offY) {
        for (int i = 0; i <= 2 * STEPS; i++) {
            var away = (i + 1) / 2 * step * (i % 2 == 0 ? 1 : -1);
            if (i == 0 || Math.abs(away) <= furthest) {
                places.add(new LabelPlace(Area.around(stretch.middleX() + away * stretch.dx() + offX,
                        stretch.middleY() + away * stretch.dy() + offY, width, height), offX != 0 || offY != 0));
            }
        }
    }

    /** A straight part of a line. */
    private record Stretch(Location from, Location to) {

        double length() {
            return from.distance(to);
        }

        double dx() {
            return length() == 0 ? 1 : (to.x() - from.x()) / length();
        }

        double dy() {
            return length() == 0 ? 0 : (to.y() - from.y()) / length();
        }

        double middleX() {
            return (from.x() + to.x()) / 2;
        }

        double middleY() {
            return (from.y() + to.y()) / 2;
        }
    }
}
