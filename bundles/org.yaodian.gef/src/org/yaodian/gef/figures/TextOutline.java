/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import java.util.Arrays;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.widgets.Display;

/**
 * Makes the outline of a text piece by piece: under GTK, SWT makes it on a surface of one pixel, and cairo leaves out
 * characters that are more than ten em away from there.
 *
 * @param face the letters
 */
record TextOutline(TypeFace face) {

    private static final int PIECE = 8;

    /**
     * Makes an outline.
     *
     * @param text a line of text
     * @return a new path with the beginning of the base line at 0, 0
     */
    Path of(String text) {
        var all = new PathData();
        all.types = new byte[0];
        all.points = new float[0];
        double x = 0;
        for (int begin = 0; begin < text.length();) {
            var end = text.offsetByCodePoints(begin, Math.min(PIECE, text.codePointCount(begin, text.length())));
            var piece = text.substring(begin, end);
            append(all, piece(Display.getCurrent(), piece), (float) x);
            x += face.width(piece);
            begin = end;
        }
        return new Path(Display.getCurrent(), all);
    }

    private PathData piece(Device device, String text) {
        var path = new Path(device);
        try {
            path.addString(text, 0, -face.ascent(), face.font());
            return path.getPathData();
        } finally {
            path.dispose();
        }
    }

    private static void append(PathData all, PathData piece, float x) {
        int types = all.types.length;
        int points = all.points.length;
        all.types = Arrays.copyOf(all.types, types + piece.types.length);
        all.points = Arrays.copyOf(all.points, points + piece.points.length);
        System.arraycopy(piece.types, 0, all.types, types, piece.types.length);
        for (int i = 0; i < piece.points.length; i++) {
            all.points[points + i] = piece.points[i] + (i % 2 == 0 ? x : 0);
        }
    }
}
