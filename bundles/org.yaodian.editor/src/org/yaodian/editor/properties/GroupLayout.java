/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays groups out in as many columns of equal width as there is room for, each group below the one before it. */
final class GroupLayout extends Layout {

    private static final int COLUMN = 330;
    private static final int NARROWEST = 200;
    private static final int WIDEST = 680;
    private static final int MOST_COLUMNS = 3;
    private static final int GAP = 14;
    private static final int MARGIN = 4;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        int wanted = width == SWT.DEFAULT ? NARROWEST : width;
        var places = places(composite.getChildren(), wanted);
        int bottom = places.stream().mapToInt(place -> place.y + place.height).max().orElse(0);
        return new Point(wanted, height == SWT.DEFAULT ? bottom + MARGIN : height);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        var area = composite.getClientArea();
        var children = composite.getChildren();
        var places = places(children, area.width);
        for (int i = 0; i < children.length; i++) {
            var place = places.get(i);
            boolean alone = children.length == 1;
            children[i].setBounds(area.x + place.x, area.y + place.y, place.width,
                    alone ? Math.max(place.height, area.height - 2 * MARGIN) : place.height);
        }
    }

    private static List<Rectangle> places(Control[] groups, int width) {
        int columns = Math.max(1, Math.min(Math.min(MOST_COLUMNS, groups.length), (width - MARGIN) / COLUMN));
        int columnWidth = Math.min(WIDEST, (width - 2 * MARGIN - (columns - 1) * GAP) / columns);
        int[] heights = Arrays.stream(groups).mapToInt(group -> group.computeSize(columnWidth, SWT.DEFAULT).y)
                .toArray();
        int limit = lowest(heights, columns);
        List<Rectangle> places = new ArrayList<>();
        int column = 0;
        int y = MARGIN;
        for (int height : heights) {
            if (y > MARGIN && y + height > limit + MARGIN && column < columns - 1) {
                column++;
                y = MARGIN;
            }
            places.add(new Rectangle(MARGIN + column * (columnWidth + GAP), y, columnWidth, height));
            y += height;
        }
        return places;
    }

    /** The least height at which the groups fit into the columns in their order. */
    private static int lowest(int[] heights, int columns) {
        int limit = Math.max(Arrays.stream(heights).max().orElse(0), Arrays.stream(heights).sum() / columns);
        while (needed(heights, limit) > columns) {
            limit += GAP;
        }
        return limit;
    }

    private static int needed(int[] heights, int limit) {
        int columns = 1;
        int y = 0;
        for (int height : heights) {
            if (y > 0 && y + height > limit) {
                columns++;
                y = 0;
            }
            y += height;
        }
        return columns;
    }
}
