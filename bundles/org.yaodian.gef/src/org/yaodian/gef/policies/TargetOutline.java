/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.yaodian.gef.figures.OutlineFigure;

/** Shows by an outline whether a link may end at the node under the pointer. */
final class TargetOutline {

    private static final int GAP = 3;

    private final Supplier<IFigure> host;
    private final Consumer<IFigure> add;
    private final Consumer<IFigure> remove;
    private OutlineFigure outline;

    TargetOutline(Supplier<IFigure> host, Consumer<IFigure> add, Consumer<IFigure> remove) {
        this.host = host;
        this.add = add;
        this.remove = remove;
    }

    void show(boolean allowed) {
        if (outline == null) {
            outline = new OutlineFigure();
            add.accept(outline);
        }
        var bounds = new Rectangle(host.get().getBounds());
        host.get().translateToAbsolute(bounds);
        outline.translateToRelative(bounds);
        outline.setBounds(bounds.expand(GAP, GAP));
        outline.setAllowed(allowed);
    }

    void hide() {
        if (outline != null) {
            remove.accept(outline);
            outline = null;
        }
    }
}
