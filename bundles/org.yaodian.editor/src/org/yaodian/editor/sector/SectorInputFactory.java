/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings sector editors back with the window. */
public final class SectorInputFactory implements IElementFactory {

    /** Id of this factory, as in plugin.xml. */
    static final String ID = "org.yaodian.editor.sectorInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return SectorInput.read(memento);
    }
}
