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

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.yaodian.diagram.shape.VectorPath;
import org.yaodian.diagram.shape.VectorPath.Close;
import org.yaodian.diagram.shape.VectorPath.Curve;
import org.yaodian.diagram.shape.VectorPath.Line;
import org.yaodian.diagram.shape.VectorPath.Move;

/** Turns vector paths into paths of SWT. */
final class SwtPaths {

    private SwtPaths() {
    }

    /**
     * Makes a path of SWT.
     *
     * @param device the display
     * @param path   what it shall show
     * @param scale  factor for all coordinates
     * @return a new path, to be disposed by the caller
     */
    static Path create(Device device, VectorPath path, double scale) {
        var result = new Path(device);
        for (var segment : path.segments()) {
            switch (segment) {
                case Move m -> result.moveTo(f(m.x(), scale), f(m.y(), scale));
                case Line l -> result.lineTo(f(l.x(), scale), f(l.y(), scale));
                case Curve c -> result.cubicTo(f(c.x1(), scale), f(c.y1(), scale), f(c.x2(), scale), f(c.y2(), scale),
                        f(c.x(), scale), f(c.y(), scale));
                case Close c -> result.close();
            }
        }
        return result;
    }

    private static float f(double value, double scale) {
        return (float) (value * scale);
    }
}
