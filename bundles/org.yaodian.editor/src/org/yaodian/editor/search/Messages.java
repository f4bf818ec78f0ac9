/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String PlanIndex_Aliases;
    public static String PlanIndex_Code;
    public static String PlanIndex_Deadline;
    public static String PlanIndex_District;
    public static String PlanIndex_EnglishName;
    public static String PlanIndex_Name;
    public static String PlanIndex_Note;
    public static String PlanIndex_Source;
    public static String PlanIndex_Type;
    public static String PlanIndex_Unit;
    public static String PlanIndex_Verb;
    public static String SearchJob_Searching;
    public static String SearchView_Empty;
    public static String SearchView_Found;
    public static String SearchView_Hint;
    public static String SearchView_More;
    public static String SearchView_Nothing;
    public static String SearchView_Searching;
    public static String SearchView_Unreadable;

    static {
        NLS.initializeMessages("org.yaodian.editor.search.messages", Messages.class);
    }

    private Messages() {
    }
}
