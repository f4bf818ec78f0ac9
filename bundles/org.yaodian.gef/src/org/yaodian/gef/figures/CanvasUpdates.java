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

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** Tells the canvas what has changed, so that it draws only that anew. */
public final class CanvasUpdates extends DeferredUpdateManager {

    @Override
    public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
        super.addDirtyRegion(figure, x, y, width, height);
        var area = new Rectangle(x, y, width, height);
        for (var outer = figure.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof VectorPane pane) {
                pane.changed(figure, area);
                return;
            }
            outer.translateToParent(area);
        }
    }
}
