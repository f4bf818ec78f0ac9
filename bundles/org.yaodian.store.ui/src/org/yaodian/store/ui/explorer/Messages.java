/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String StoreLabels_NoTitle;
    public static String StoreLabels_Revision;
    public static String StoreLabels_Tag;
    public static String StoreMenu_BackUp;
    public static String StoreMenu_Branch;
    public static String StoreMenu_CheckOut;
    public static String StoreMenu_Compare;
    public static String StoreMenu_Copy;
    public static String StoreMenu_Disconnect;
    public static String StoreMenu_DisconnectAsk;
    public static String StoreMenu_DisconnectTitle;
    public static String StoreMenu_Locks;
    public static String StoreMenu_Read;
    public static String StoreMenu_Restore;
    public static String StoreMenu_RestoreBackup;
    public static String StoreMenu_Rights;
    public static String StoreMenu_SaveAs;
    public static String StoreMenu_Tag;
    public static String StoreMenu_Verify;
    public static String StoreReader_More;
    public static String StoreReader_NoPlans;
    public static String StoreTree_Job;
    public static String StoreTree_Problem;
    public static String StoreTree_Reading;
    public static String StoreView_Connect;
    public static String StoreView_Refresh;
    public static String StoreView_WhatToDo;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
