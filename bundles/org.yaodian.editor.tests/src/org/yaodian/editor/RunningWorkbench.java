/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

/** Tells the tests that need one whether there is a running workbench. On a plain class path there is none. */
public final class RunningWorkbench {

    private RunningWorkbench() {
    }

    /**
     * Whether the tests run in a workbench.
     *
     * @return true in the build, false on a plain class path
     */
    public static boolean isThere() {
        return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
    }
}
