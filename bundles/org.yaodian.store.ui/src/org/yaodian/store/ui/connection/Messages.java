/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ConnectionDraft_Database;
    public static String ConnectionDraft_Host;
    public static String ConnectionDraft_HostForm;
    public static String ConnectionDraft_Port;
    public static String ConnectionDraft_User;
    public static String ConnectionPage_Create;
    public static String ConnectionPage_Database;
    public static String ConnectionPage_Description;
    public static String ConnectionPage_Host;
    public static String ConnectionPage_Keep;
    public static String ConnectionPage_Name;
    public static String ConnectionPage_NameHint;
    public static String ConnectionPage_Password;
    public static String ConnectionPage_Port;
    public static String ConnectionPage_Ready;
    public static String ConnectionPage_Test;
    public static String ConnectionPage_Testing;
    public static String ConnectionPage_Title;
    public static String ConnectionPage_Tls;
    public static String ConnectionPage_User;
    public static String ConnectionPage_Works;
    public static String ConnectionPage_WorksText;
    public static String ConnectionWizard_Title;
    public static String Connections_Own;
    public static String Explanation_Cancelled;
    public static String Explanation_Damaged;
    public static String Explanation_DamagedAdvice;
    public static String Explanation_Denied;
    public static String Explanation_DeniedAdvice;
    public static String Explanation_Empty;
    public static String Explanation_EmptyAdvice;
    public static String Explanation_Full;
    public static String Explanation_FullAdvice;
    public static String Explanation_InUse;
    public static String Explanation_InUseAdvice;
    public static String Explanation_Newer;
    public static String Explanation_NewerAdvice;
    public static String Explanation_NoDatabase;
    public static String Explanation_NoDatabaseAdvice;
    public static String Explanation_Other;
    public static String Explanation_Unreachable;
    public static String Explanation_UnreachableAdvice;
    public static String Explanation_UpgradeFailed;
    public static String Explanation_WrongPassword;
    public static String Explanation_WrongPasswordAdvice;
    public static String PasswordDialog_Ask;
    public static String PasswordDialog_Title;
    public static String PasswordDialog_WrongAsk;
    public static String Patience_Cancelled;
    public static String ProblemDialog_UseShared;
    public static String SecurePasswords_CannotKeep;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.connection.messages", Messages.class);
    }

    private Messages() {
    }
}
