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

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The folder that holds the plans: {@code -data}, or {@code yaodian-workspace} in the user's home. */
public final class WorkspaceLocation {

    private static final String DEFAULT_FOLDER = "yaodian-workspace";

    /**
     * Sets the folder if none was given and locks it, so that two workbenches never write the same plans.
     *
     * @param display where a refusal is shown
     * @return whether the workspace is ours now
     */
    public boolean open(Display display) {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            return refuse(display, Messages.WorkspaceLocation_NoWorkspace);
        }
        try {
            if (!location.isSet()) {
                URL url = Path.of(System.getProperty("user.home"), DEFAULT_FOLDER).toUri().toURL();
                location.set(url, false);
            }
            if (location.lock()) {
                return true;
            }
            return refuse(display, NLS.bind(Messages.WorkspaceLocation_InUse, folder(location)));
        } catch (IOException | IllegalStateException e) {
            ILog.of(WorkspaceLocation.class).error(e.getMessage(), e);
            return refuse(display, NLS.bind(Messages.WorkspaceLocation_CannotWrite, folder(location), e.getMessage()));
        }
    }

    /** Lets another workbench have the folder. */
    public static void release() {
        Location location = Platform.getInstanceLocation();
        if (location != null && location.isSet()) {
            location.release();
        }
    }

    private static String folder(Location location) {
        return location.getURL() == null ? DEFAULT_FOLDER : location.getURL().getPath();
    }

    private static boolean refuse(Display display, String message) {
        Shell shell = new Shell(display);
        try {
            MessageDialog.openError(shell, Messages.Application_Name, message);
        } finally {
            shell.dispose();
        }
        return false;
    }
}
