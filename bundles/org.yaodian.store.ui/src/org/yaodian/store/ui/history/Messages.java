/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String RevisionTable_Changes;
    public static String RevisionTable_Number;
    public static String RevisionTable_Tags;
    public static String RevisionTable_When;
    public static String RevisionTable_Who;
    public static String RevisionTable_Why;
    public static String RevisionView_Branch;
    public static String RevisionView_Compare;
    public static String RevisionView_CompareTwo;
    public static String RevisionView_NoPlan;
    public static String RevisionView_NotStored;
    public static String RevisionView_Read;
    public static String RevisionView_Reading;
    public static String RevisionView_Refresh;
    public static String RevisionView_Restore;
    public static String RevisionView_SaveAs;
    public static String RevisionView_Tag;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.history.messages", Messages.class);
    }

    private Messages() {
    }
}
