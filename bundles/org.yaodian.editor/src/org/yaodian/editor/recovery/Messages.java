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

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String AutosaveJob_Failed;
    public static String AutosaveJob_Name;
    public static String MessagePage_CannotOpen;
    public static String MessagePage_FileUnchanged;
    public static String MessagePage_OpenBackup;
    public static String MessagePage_Place;
    public static String MessagePage_Retry;
    public static String OutsideChange_Changed;
    public static String OutsideChange_ChangedAndDirty;
    public static String OutsideChange_Gone;
    public static String OutsideChange_Keep;
    public static String OutsideChange_Reload;
    public static String OutsideChange_Title;
    public static String PlanLoader_Loading;
    public static String PlanSaver_Cancel;
    public static String PlanSaver_ChangedOutside;
    public static String PlanSaver_ChangedOutsideTitle;
    public static String PlanSaver_Failed;
    public static String PlanSaver_FailedTitle;
    public static String PlanSaver_Overwrite;
    public static String PlanSaver_PlanFiles;
    public static String PlanSaver_Protected;
    public static String PlanSaver_ReadOnly;
    public static String PlanSaver_ReadOnlyTitle;
    public static String PlanSaver_RecoveryCopy;
    public static String PlanSaver_RecoveryCopySaved;
    public static String PlanSaver_Refreshing;
    public static String PlanSaver_SaveAs;
    public static String PlanSaver_SaveAsButton;
    public static String RecoveryChoice_Discard;
    public static String RecoveryChoice_Message;
    public static String RecoveryChoice_OpenReadOnly;
    public static String RecoveryChoice_ReadOnly;
    public static String RecoveryChoice_ReadOnlyTitle;
    public static String RecoveryChoice_Recover;
    public static String RecoveryChoice_Title;

    public static String PlanChanges_Drawing;
    public static String PlanChanges_Moved;
    public static String PlanChanges_Order;
    public static String RecoveryDialog_Added;
    public static String RecoveryDialog_Changed;
    public static String RecoveryDialog_Changes;
    public static String RecoveryDialog_Detail;
    public static String RecoveryDialog_Kind;
    public static String RecoveryDialog_Most;
    public static String RecoveryDialog_Object;
    public static String RecoveryDialog_Removed;

    static {
        NLS.initializeMessages("org.yaodian.editor.recovery.messages", Messages.class);
    }

    private Messages() {
    }
}
