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

import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.PaletteEditPartFactory;

/** Makes the parts of palettes. */
public final class LazyDrawers extends PaletteEditPartFactory {

    @Override
    protected EditPart createDrawerEditPart(EditPart parent, Object model) {
        return new LazyDrawer((PaletteDrawer) model);
    }
}
