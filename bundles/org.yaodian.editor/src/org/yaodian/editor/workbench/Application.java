/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.district.ProductLook;
import org.yaodian.editor.recovery.PlanPreload;

/** The workbench application {@code org.yaodian.editor.application}. */
public final class Application implements IApplication {

    private Display display;

    /**
     * Chooses and locks the workspace, then runs the workbench until its last window is closed.
     *
     * @param context start parameters
     * @return the exit code for the launcher
     */
    @Override
    public Object start(IApplicationContext context) throws Exception {
        StartUpClasses.load();
        OpenArgument.files(Platform.getApplicationArgs()).stream().findFirst().ifPresent(PlanPreload::start);
        Display.setAppName(ProductLook.name(Messages.Application_Name));
        display = PlatformUI.createDisplay();
        try {
            if (!new WorkspaceLocation().open(display)) {
                return EXIT_OK;
            }
            Splash.show(display);
            int code = PlatformUI.createAndRunWorkbench(display, new ApplicationWorkbenchAdvisor());
            if (code == PlatformUI.RETURN_RESTART && Relaunch.start()) {
                return EXIT_OK;
            }
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            WorkspaceLocation.release();
        }
    }

    /** Closes the workbench from any thread. */
    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
