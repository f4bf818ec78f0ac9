/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import org.eclipse.osgi.util.NLS;

/** What the store says. */
public final class Messages extends NLS {

    public static String StoreAddress_Malformed;
    public static String StoreAddress_HasSecret;
    public static String Store_None;
    public static String Store_Exists;
    public static String Store_InUse;
    public static String Store_Newer;
    public static String Store_UpgradeFailed;
    public static String Store_WrongPassword;
    public static String Store_Unreachable;
    public static String Store_Full;
    public static String Store_Damaged;
    public static String Store_Denied;
    public static String Store_NotDurable;
    public static String Store_Failed;
    public static String Store_NoDatabase;
    public static String Store_Cancelled;
    public static String Store_Busy;
    public static String Store_NoPlan;
    public static String Store_NoBranch;
    public static String Store_NoRevision;
    public static String Store_NoFile;
    public static String Store_NameTaken;
    public static String Store_WrongBase;
    public static String Store_TooLong;
    public static String Store_PlanIncomplete;
    public static String CommitRights_NoReport;
    public static String CommitRights_NotOwn;
    public static String CommitRights_Duties;
    public static String CommitRights_CompilersOnly;
    public static String AuditCsv_Headings;
    public static String WorkingCopy_Damaged;
    public static String Backup_NotOne;
    public static String Backup_Newer;
    public static String Backup_Broken;
    public static String Backup_Exists;
    public static String Backup_TargetFull;

    static {
        NLS.initializeMessages("org.yaodian.store.messages", Messages.class);
    }

    private Messages() {
    }
}
