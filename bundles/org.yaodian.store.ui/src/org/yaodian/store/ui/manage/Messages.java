/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.manage;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String LocksDialog_Chapter;
    public static String LocksDialog_Day;
    public static String LocksDialog_Job;
    public static String LocksDialog_Length;
    public static String LocksDialog_Lock;
    public static String LocksDialog_Message;
    public static String LocksDialog_Owner;
    public static String LocksDialog_ThreeDays;
    public static String LocksDialog_Title;
    public static String LocksDialog_TwoHours;
    public static String LocksDialog_Unlock;
    public static String LocksDialog_Until;
    public static String LocksDialog_Week;
    public static String RightsDialog_Account;
    public static String RightsDialog_Grant;
    public static String RightsDialog_Heading;
    public static String RightsDialog_OwnStore;
    public static String RightsDialog_Revoke;
    public static String RightsDialog_Role;
    public static String RightsDialog_SharedStore;
    public static String RightsDialog_Title;
    public static String RightsDialog_Unit;
    public static String RightsDialog_UnitHint;
    public static String RoleNames_Administer;
    public static String RoleNames_Comment;
    public static String RoleNames_Compile;
    public static String RoleNames_Edit;
    public static String RoleNames_Read;
    public static String RoleNames_Report;
    public static String Transfers_BackUp;
    public static String Transfers_BackedUp;
    public static String Transfers_BackingUp;
    public static String Transfers_Copied;
    public static String Transfers_Copy;
    public static String Transfers_CopyTo;
    public static String Transfers_Copying;
    public static String Transfers_FileName;
    public static String Transfers_NoTarget;
    public static String Transfers_Restore;
    public static String Transfers_RestoreAside;
    public static String Transfers_Restored;
    public static String Transfers_Restoring;
    public static String Transfers_Verified;
    public static String Transfers_Verify;
    public static String Transfers_Verifying;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.manage.messages", Messages.class);
    }

    private Messages() {
    }
}
