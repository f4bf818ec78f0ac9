/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.yaodian.model.file.Autosave;

/** Where recovery copies are kept: in the workspace, where they bother nobody and where writing is always possible. */
final class Autosaves {

    private Autosaves() {
    }

    /** {@return the store of recovery copies of this workspace} */
    static Autosave store() {
        var state = Platform.getStateLocation(FrameworkUtil.getBundle(Autosaves.class));
        return Autosave.in(state.append("autosave").toPath());
    }
}
