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

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.swt.SWT;

/** The line from a node to the pointer while a link is drawn. */
public final class LinkFeedback extends PolylineConnection {

    /** Makes the line. */
    public LinkFeedback() {
        setForegroundColor(SelectionColors.line());
        setLineWidth(2);
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        super.outlineShape(graphics);
    }
}
