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

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Platform;

/** Tells menus whether there are sector editors at all. Nothing of them is loaded for the answer. */
public final class SectorRegistrations extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return exist();
    }

    /**
     * Whether a plug-in declares a sector editor.
     *
     * @return whether there is at least one declaration, faulty or not
     */
    static boolean exist() {
        return Platform.isRunning()
                && Platform.getExtensionRegistry().getConfigurationElementsFor(SectorEditorReader.POINT).length > 0;
    }
}
