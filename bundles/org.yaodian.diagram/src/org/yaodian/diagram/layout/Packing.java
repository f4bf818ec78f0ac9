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
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.yaodian.model.geometry.Point;

/**
 * Packs blocks that have nothing to do with each other. Those of one width make {@link Columns}; of others, each goes,
 * in order, to the highest free place, the leftmost of these (the skyline bottom-left rule, upside down), which keeps
 * the reading order as far as it can.
 *
 * @param places where the blocks are
 * @param width  width of the whole
 * @param height height of the whole
 */
record Packing(List<Point> places, int width, int height) {

    private static final double[] TRIES = {0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.8};

    private static final int MOST_COLUMNS = 16;

    private static final double MUCH_BETTER = 0.82;

    /** A straight piece of the lower edge of what is packed. */
    private record Step(int x, int y, int width) {}

    /**
     * Packs blocks into the rectangle that fits best on a screen of the wished shape. The order is kept unless placing
     * the wide ones first saves much room.
     */
    static Packing best(List<Block> blocks, int gap, double aspectRatio) {
        var inOrder = inOrder(blocks, gap, aspectRatio);
        if (Columns.suit(blocks)) {
            return inOrder;
        }
        var order = IntStream.range(0, blocks.size()).boxed()
                .sorted(Comparator.comparingInt(i -> -blocks.get(i).width())).toList();
        var wideFirst = inOrder(order.stream().map(blocks::get).toList(), gap, aspectRatio);
        if (wideFirst.cost(aspectRatio) > inOrder.cost(aspectRatio) * MUCH_BETTER) {
            return inOrder;
        }
        var places = new Point[blocks.size()];
        for (int i = 0; i < places.length; i++) {
            places[order.get(i)] = wideFirst.places.get(i);
        }
        return new Packing(List.of(places), wideFirst.width, wideFirst.height);
    }

    private static Packing inOrder(List<Block> blocks, int gap, double aspectRatio) {
        var widest = blocks.stream().mapToInt(Block::width).max().orElse(0);
        var area = blocks.stream().mapToDouble(b -> (double) (b.width() + gap) * (b.height() + gap)).sum();
        var ideal = Math.sqrt(area * aspectRatio);
        var widths = new TreeSet<Integer>();
        for (var share : TRIES) {
            widths.add(Math.max(widest, (int) (ideal * share)));
        }
        var narrowest = blocks.stream().mapToInt(Block::width).min().orElse(0);
        IntStream.rangeClosed(1, MOST_COLUMNS).map(n -> n * (narrowest + gap) - gap)
                .filter(w -> w >= widest && w < ideal * 2).forEach(widths::add);
        return widths.stream().map(width -> within(blocks, gap, width))
                .min(Comparator.comparingDouble(packing -> packing.cost(aspectRatio))).orElseThrow();
    }

    /** The width of the smallest screen of the wished shape that holds the whole. */
    private double cost(double aspectRatio) {
        return Math.max(width, height * aspectRatio);
    }

    /** Packs blocks into a strip; one that is wider than the strip makes it wider. */
    static Packing within(List<Block> blocks, int gap, int strip) {
        return Columns.suit(blocks) ? Columns.of(blocks, gap, (strip + gap) / (blocks.getFirst().width() + gap))
                : skyline(blocks, gap, strip);
    }

    private static Packing skyline(List<Block> blocks, int gap, int strip) {
        var places = new ArrayList<Point>();
        var width = Math.max(strip, blocks.stream().mapToInt(Block::width).max().orElse(0)) + gap;
        List<Step> steps = new ArrayList<>(List.of(new Step(0, 0, width)));
        var usedWidth = 0;
        var usedHeight = 0;
        for (var block : blocks) {
            var place = highest(steps, block.width() + gap, width);
            places.add(place);
            steps = below(steps, new Step(place.x(), place.y() + block.height() + gap, block.width() + gap));
            usedWidth = Math.max(usedWidth, place.x() + block.width());
            usedHeight = Math.max(usedHeight, place.y() + block.height());
        }
        return new Packing(places, usedWidth, usedHeight);
    }

    private static Point highest(List<Step> steps, int needed, int width) {
        Point best = null;
        for (int i = 0; i < steps.size(); i++) {
            var x = steps.get(i).x;
            if (x + needed > width) {
                break;
            }
            var y = 0;
            for (int j = i; j < steps.size() && steps.get(j).x < x + needed; j++) {
                y = Math.max(y, steps.get(j).y);
            }
            if (best == null || y < best.y()) {
                best = new Point(x, y);
            }
        }
        return best;
    }

    private static List<Step> below(List<Step> steps, Step added) {
        var result = new ArrayList<Step>();
        var end = added.x + added.width;
        var placed = false;
        for (var step : steps) {
            var stepEnd = step.x + step.width;
            if (step.x < added.x) {
                result.add(new Step(step.x, step.y, Math.min(stepEnd, added.x) - step.x));
            }
            if (!placed && stepEnd > added.x) {
                result.add(added);
                placed = true;
            }
            if (stepEnd > end) {
                var x = Math.max(step.x, end);
                result.add(new Step(x, step.y, stepEnd - x));
            }
        }
        return result;
    }
}
