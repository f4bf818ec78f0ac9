/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Checkouts_Folder;
    public static String Checkouts_Job;
    public static String Checkouts_NoTitle;
    public static String Checkouts_OldName;
    public static String CommitDialog_BranchName;
    public static String CommitDialog_Commit;
    public static String CommitDialog_Count;
    public static String CommitDialog_Earlier;
    public static String CommitDialog_First;
    public static String CommitDialog_For;
    public static String CommitDialog_Heading;
    public static String CommitDialog_NeedsName;
    public static String CommitDialog_NeedsWhy;
    public static String CommitDialog_NewBranch;
    public static String CommitDialog_Place;
    public static String CommitDialog_Stranger;
    public static String CommitDialog_Title;
    public static String CommitDialog_What;
    public static String CommitDialog_Where;
    public static String CommitDialog_Who;
    public static String CommitDialog_Why;
    public static String CommitFlow_Again;
    public static String CommitFlow_Asking;
    public static String CommitFlow_Committed;
    public static String CommitFlow_Committing;
    public static String CommitFlow_Comparing;
    public static String CommitFlow_Kept;
    public static String CommitFlow_Later;
    public static String CommitFlow_Linked;
    public static String CommitFlow_Linking;
    public static String CommitFlow_NoConnection;
    public static String CommitFlow_ReadOnly;
    public static String CommitFlow_Unchanged;
    public static String CommitFlow_WhichStore;
    public static String CommitRefusal_Branch;
    public static String CommitRefusal_BranchName;
    public static String CommitRefusal_Denied;
    public static String CommitRefusal_DeniedTitle;
    public static String CommitRefusal_LockLine;
    public static String CommitRefusal_Locked;
    public static String CommitRefusal_LockedTitle;
    public static String CommitRefusal_More;
    public static String CommitRefusal_Override;
    public static String CommitRefusal_Stale;
    public static String CommitRefusal_StaleTitle;
    public static String CommitRefusal_Update;
    public static String ConnectionChoice_Title;
    public static String RevisionActions_Branch;
    public static String RevisionActions_BranchName;
    public static String RevisionActions_Needed;
    public static String RevisionActions_Restore;
    public static String RevisionActions_RestoreLocked;
    public static String RevisionActions_RestoreStale;
    public static String RevisionActions_RestoreText;
    public static String RevisionActions_RestoreWhy;
    public static String RevisionActions_Restored;
    public static String RevisionActions_Same;
    public static String RevisionActions_SaveAs;
    public static String RevisionActions_Tag;
    public static String RevisionActions_TagIssued;
    public static String RevisionActions_TagName;
    public static String TrackedHandler_NotYet;
    public static String TrackedHandler_Title;
    public static String Updating_Conflicts;
    public static String Updating_Done;
    public static String Updating_Job;
    public static String Updating_Merged;
    public static String Updating_NoMerger;
    public static String Updating_Title;
    public static String Updating_UpToDate;
    public static String Words_Author;
    public static String Words_Line;
    public static String Words_Main;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.work.messages", Messages.class);
    }

    private Messages() {
    }
}
