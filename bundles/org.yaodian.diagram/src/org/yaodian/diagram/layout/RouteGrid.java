/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;

/**
 * The lines beside all obstacles, and the shortest way with few bends along them (A* over grid points and directions).
 */
final class RouteGrid {

    /** A bend is worth a detour of this many pixels. */
    private static final int BEND = 40;

    /** A larger grid is not searched. */
    private static final int MOST_POINTS = 250_000;

    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final int[] xs;
    private final int[] ys;
    private final boolean[] blockedRight;
    private final boolean[] blockedDown;
    private final Bounds from;
    private final Bounds to;
    private final int distance;

    /** A point reached in a direction: the cost so far and the least cost of the whole way. */
    private record Step(int state, long total) {}

    RouteGrid(List<Bounds> obstacles, Bounds from, Bounds to, int distance, Bounds window) {
        this.from = from;
        this.to = to;
        this.distance = distance;
        var columns = new TreeSet<Integer>(List.of(from.center().x(), to.center().x()));
        var rows = new TreeSet<Integer>(List.of(from.center().y(), to.center().y()));
        for (var obstacle : obstacles) {
            Collections.addAll(columns, obstacle.x() - distance, obstacle.x() + obstacle.width() + distance);
            Collections.addAll(rows, obstacle.y() - distance, obstacle.y() + obstacle.height() + distance);
        }
        xs = within(columns, window.x(), window.x() + window.width());
        ys = within(rows, window.y(), window.y() + window.height());
        var points = (long) xs.length * ys.length > MOST_POINTS ? 0 : xs.length * ys.length;
        blockedRight = new boolean[points];
        blockedDown = new boolean[points];
        if (points > 0) {
            obstacles.forEach(this::block);
        }
    }

    private static int[] within(TreeSet<Integer> lines, int low, int high) {
        return lines.subSet(low, true, high, true).stream().mapToInt(Integer::intValue).toArray();
    }

    private void block(Bounds obstacle) {
        var right = obstacle.x() + obstacle.width();
        var bottom = obstacle.y() + obstacle.height();
        for (int column = first(xs, obstacle.x()); column < xs.length && xs[column] <= right; column++) {
            for (int row = first(ys, obstacle.y()); row < ys.length && ys[row] <= bottom; row++) {
                for (int direction = 0; direction < 4; direction++) {
                    block(column, row, direction);
                }
            }
        }
        blockCrossings(obstacle);
    }

    /** Blocks the steps over an obstacle so thin that no line runs inside it. */
    private void blockCrossings(Bounds obstacle) {
        var left = first(xs, obstacle.x()) - 1;
        var top = first(ys, obstacle.y()) - 1;
        var right = obstacle.x() + obstacle.width();
        var bottom = obstacle.y() + obstacle.height();
        for (int row = top + 1; left >= 0 && row < ys.length && ys[row] <= bottom; row++) {
            block(left, row, 0);
        }
        for (int column = left + 1; top >= 0 && column < xs.length && xs[column] <= right; column++) {
            block(column, top, 1);
        }
    }

    private void block(int column, int row, int direction) {
        var c = direction == 2 ? column - 1 : column;
        var r = direction == 3 ? row - 1 : row;
        if (c >= 0 && r >= 0) {
            (direction % 2 == 0 ? blockedRight : blockedDown)[c * ys.length + r] = true;
        }
    }

    private static int first(int[] lines, int value) {
        var index = Arrays.binarySearch(lines, value);
        return index < 0 ? -index - 1 : index;
    }

    /** The bend points of the best way, or none when there is no way. */
    List<Point> search() {
        var size = blockedRight.length * 4;
        var cost = new long[size];
        var before = new int[size];
        Arrays.fill(cost, Long.MAX_VALUE);
        var open = new PriorityQueue<Step>((a, b) -> a.total != b.total ? Long.compare(a.total, b.total)
                : Integer.compare(a.state, b.state));
        for (int direction = 0; direction < 4 && size > 0; direction++) {
            var state = state(exit(from, direction), direction);
            if (state >= 0) {
                cost[state] = 0;
                before[state] = -1;
                open.add(new Step(state, estimate(state)));
            }
        }
        while (!open.isEmpty()) {
            var step = open.remove();
            var state = step.state;
            if (step.total > cost[state] + estimate(state)) {
                continue;
            }
            if (arrives(state)) {
                return bends(state, before);
            }
            for (int direction = 0; direction < 4; direction++) {
                var next = next(state, direction);
                var length = next < 0 ? 0 : length(state, next);
                var price = cost[state] + length + (direction == state % 4 ? 0 : BEND);
                if (next >= 0 && price < cost[next]) {
                    cost[next] = price;
                    before[next] = state;
                    open.add(new Step(next, price + estimate(next)));
                }
            }
        }
        return List.of();
    }

    /** The point just outside the middle of a side: right, below, left, above. */
    private Point exit(Bounds bounds, int direction) {
        var middle = bounds.center();
        return switch (direction) {
            case 0 -> new Point(bounds.x() + bounds.width() + distance, middle.y());
            case 1 -> new Point(middle.x(), bounds.y() + bounds.height() + distance);
            case 2 -> new Point(bounds.x() - distance, middle.y());
            default -> new Point(middle.x(), bounds.y() - distance);
        };
    }

    private int state(Point point, int direction) {
        var column = Arrays.binarySearch(xs, point.x());
        var row = Arrays.binarySearch(ys, point.y());
        return column < 0 || row < 0 || isInside(column, row) ? -1 : (column * ys.length + row) * 4 + direction;
    }

    /** Whether no step leads away from a point. */
    private boolean isInside(int column, int row) {
        for (int direction = 0; direction < 4; direction++) {
            if (isOpen(column, row, direction)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(int column, int row, int direction) {
        var c = column + DX[direction];
        var r = row + DY[direction];
        return c >= 0 && r >= 0 && c < xs.length && r < ys.length
                && !(direction % 2 == 0 ? blockedRight : blockedDown)[Math.min(c, column) * ys.length
                        + Math.min(r, row)];
    }

    private int next(int state, int direction) {
        var point = state / 4;
        var column = point / ys.length;
        var row = point % ys.length;
        return direction == (state + 2) % 4 || !isOpen(column, row, direction) ? -1
                : ((column + DX[direction]) * ys.length + row + DY[direction]) * 4 + direction;
    }

    private Point place(int state) {
        var point = state / 4;
        return new Point(xs[point / ys.length], ys[point % ys.length]);
    }

    private int length(int state, int next) {
        var a = place(state);
        var b = place(next);
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private boolean arrives(int state) {
        return place(state).equals(exit(to, (state + 2) % 4));
    }

    private long estimate(int state) {
        var here = place(state);
        var best = Long.MAX_VALUE;
        for (int direction = 0; direction < 4; direction++) {
            var exit = exit(to, direction);
            best = Math.min(best, Math.abs((long) here.x() - exit.x()) + Math.abs((long) here.y() - exit.y()));
        }
        return best;
    }

    private List<Point> bends(int last, int[] before) {
        var line = new ArrayList<Point>();
        line.add(touch(to, (last + 2) % 4));
        var first = last;
        for (int state = last; state >= 0; state = before[state]) {
            line.add(place(state));
            first = state;
        }
        line.add(touch(from, first % 4));
        Collections.reverse(line);
        return Router.corners(line);
    }

    private Point touch(Bounds bounds, int direction) {
        var exit = exit(bounds, direction);
        return new Point(exit.x() - DX[direction] * distance, exit.y() - DY[direction] * distance);
    }
}
