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

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** Stands for a model object that this version does not know: it shows nothing and breaks nothing. */
final class UnknownEditPart extends AbstractGraphicalEditPart {

    UnknownEditPart(Object model) {
        setModel(model);
    }

    @Override
    protected IFigure createFigure() {
        return new Figure();
    }

    @Override
    protected void createEditPolicies() {
        // nothing can be done with what is not known
    }

    @Override
    public boolean isSelectable() {
        return false;
    }
}
