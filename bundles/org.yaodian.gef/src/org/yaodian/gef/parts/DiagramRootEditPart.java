/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.yaodian.gef.figures.SoftGridLayer;
import org.yaodian.gef.figures.VectorPane;

/** The root of the graph page: layers that zoom without losing sharpness. */
public final class DiagramRootEditPart extends ScalableFreeformRootEditPart {

    /** The zoom levels that zooming in and out steps through, as factors. */
    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0};

    /** Makes the root with its zoom levels. */
    public DiagramRootEditPart() {
        getZoomManager().setZoomLevels(LEVELS);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        var pane = new VectorPane();
        pane.add(createGridLayer(), GRID_LAYER);
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        var feedback = new FreeformLayer();
        feedback.setEnabled(false);
        pane.add(feedback, SCALED_FEEDBACK_LAYER);
        return pane;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class key) {
        return key == AutoexposeHelper.class ? super.getAdapter(key)
                : ModelAdapters.inherited(key, super::getAdapter);
    }

    @Override
    protected GridLayer createGridLayer() {
        return new SoftGridLayer();
    }
}
