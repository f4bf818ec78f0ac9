/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String DeleteHandler_Cancel;
    public static String DeleteHandler_Delete;
    public static String DeleteHandler_QuestionMany;
    public static String DeleteHandler_QuestionOne;
    public static String DeleteHandler_Title;
    public static String EditorLink_Collapse;
    public static String EditorLink_Link;
    public static String EmptyExplorer_Example;
    public static String EmptyExplorer_Import;
    public static String EmptyExplorer_Open;
    public static String EmptyExplorer_Text;
    public static String ExplorerTree_Loading;
    public static String NewFolderHandler_Exists;
    public static String NewFolderHandler_Name;
    public static String NewFolderHandler_Title;
    public static String RefreshHandler_Job;
    public static String RenameHandler_Name;
    public static String RenameHandler_NotOpen;
    public static String RenameHandler_Title;
    public static String ResourceJobs_Deleting;
    public static String ResourceJobs_Renaming;

    static {
        NLS.initializeMessages("org.yaodian.editor.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
