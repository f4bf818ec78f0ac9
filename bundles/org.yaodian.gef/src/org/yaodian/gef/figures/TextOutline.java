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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.widgets.Display;

/**
 * Makes outlines of texts from outlines of characters, each of which is made once. A whole text at once would be slower,
 * and under GTK it would not be complete: SWT makes it on a surface of one pixel, and cairo leaves out characters that
 * are more than ten em away from there.
 */
final class TextOutline {

    private final TypeFace face;
    private final Map<Integer, PathData> characters = new HashMap<>();

    TextOutline(TypeFace face) {
        this.face = face;
    }

    /**
     * Makes an outline.
     *
     * @param text a line of text
     * @return a new path with the beginning of the base line at 0, 0
     */
    Path of(String text) {
        var codePoints = text.codePoints().toArray();
        int types = 0;
        int points = 0;
        for (var codePoint : codePoints) {
            var data = characters.computeIfAbsent(codePoint, this::outline);
            types += data.types.length;
            points += data.points.length;
        }
        var all = new PathData();
        all.types = new byte[types];
        all.points = new float[points];
        types = 0;
        points = 0;
        double x = 0;
        for (var codePoint : codePoints) {
            var data = characters.get(codePoint);
            System.arraycopy(data.types, 0, all.types, types, data.types.length);
            for (int i = 0; i < data.points.length; i += 2) {
                all.points[points + i] = (float) (data.points[i] + x);
                all.points[points + i + 1] = data.points[i + 1];
            }
            types += data.types.length;
            points += data.points.length;
            x += face.width(codePoint);
        }
        return new Path(Display.getCurrent(), all);
    }

    private PathData outline(int codePoint) {
        Device device = Display.getCurrent();
        var path = new Path(device);
        try {
            path.addString(Character.toString(codePoint), 0, -face.ascent(), face.font());
            return path.getPathData();
        } finally {
            path.dispose();
        }
    }
}
