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
import java.util.List;

import org.yaodian.model.geometry.Point;

/**
 * Puts blocks of one width into columns, as a newspaper does: down the first column, then down the next, so that the
 * order can be read, and so that the columns are as equally high as that allows.
 */
final class Columns {

    private final List<Block> blocks;
    private final int gap;

    private Columns(List<Block> blocks, int gap) {
        this.blocks = blocks;
        this.gap = gap;
    }

    /** Whether all blocks are equally wide. */
    static boolean suit(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::width).distinct().count() == 1;
    }

    static Packing of(List<Block> blocks, int gap, int count) {
        return new Columns(blocks, gap).into(Math.max(1, count));
    }

    private Packing into(int count) {
        var low = blocks.stream().mapToInt(Block::height).max().orElse(0);
        var high = blocks.stream().mapToInt(block -> block.height() + gap).sum();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (columnsAt(middle) <= count) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return fill(low);
    }

    private int columnsAt(int height) {
        var columns = 1;
        long y = 0;
        for (var block : blocks) {
            if (y + block.height() > height) {
                columns++;
                y = 0;
            }
            y += block.height() + gap;
        }
        return columns;
    }

    private Packing fill(int height) {
        var places = new ArrayList<Point>();
        var x = 0;
        var y = 0;
        var lowest = 0;
        for (var block : blocks) {
            if (y > 0 && y + block.height() > height) {
                x += block.width() + gap;
                y = 0;
            }
            places.add(new Point(x, y));
            y += block.height() + gap;
            lowest = Math.max(lowest, y - gap);
        }
        return new Packing(places, x + blocks.getFirst().width(), lowest);
    }
}
