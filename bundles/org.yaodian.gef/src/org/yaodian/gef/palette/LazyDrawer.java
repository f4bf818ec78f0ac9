/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import java.util.List;

import org.eclipse.draw2d.ButtonModel;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.internal.ui.palette.editparts.DrawerEditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.ui.IMemento;

/** A drawer of the palette that draws its tools, with their icons, when it is first opened. */
@SuppressWarnings("restriction")
final class LazyDrawer extends DrawerEditPart {

    private static final String ID = "id";
    private static final String OPEN = "open";

    private boolean filled;

    LazyDrawer(PaletteDrawer drawer) {
        super(drawer);
    }

    @Override
    public IFigure createFigure() {
        var figure = super.createFigure();
        filled = getDrawer().isInitiallyOpen();
        return figure;
    }

    @Override
    public void activate() {
        super.activate();
        getDrawerFigure().getCollapseToggle().addChangeListener(event -> {
            if (ButtonModel.SELECTED_PROPERTY.equals(event.getPropertyName()) && isExpanded()) {
                fill();
            }
        });
    }

    private void fill() {
        if (!filled) {
            filled = true;
            if (getDrawer() instanceof TypeDrawer types) {
                types.fill();
            }
            refreshChildren();
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List getModelChildren() {
        return filled ? super.getModelChildren() : List.of();
    }

    /** Opens the drawer without pushing others together, or closes it. */
    void show(boolean open) {
        if (open) {
            fill();
        }
        setExpanded(open);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ID, getDrawer().getId());
        memento.putBoolean(OPEN, isExpanded());
    }

    @Override
    public void restoreState(IMemento memento) {
        if (getDrawer().getId().equals(memento.getString(ID))) {
            setExpanded(Boolean.TRUE.equals(memento.getBoolean(OPEN)));
        }
    }
}
