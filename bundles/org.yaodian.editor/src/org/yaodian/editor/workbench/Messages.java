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

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String ApplicationWorkbenchAdvisor_Preparing;
    static String Application_Name;
    static String DefaultProject_Name;
    static String PlanOpening_Job;
    static String WorkspaceLocation_CannotWrite;
    static String WorkspaceLocation_InUse;
    static String WorkspaceLocation_NoWorkspace;

    static {
        NLS.initializeMessages("org.yaodian.editor.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
