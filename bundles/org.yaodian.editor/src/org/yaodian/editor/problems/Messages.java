/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String FilterMenu_All;
    public static String FilterMenu_AllChapters;
    public static String FilterMenu_AllSectors;
    public static String FilterMenu_Chapter;
    public static String FilterMenu_GroupBy;
    public static String FilterMenu_Rules;
    public static String FilterMenu_Sector;
    public static String FilterMenu_Shared;
    public static String Grouping_Chapter;
    public static String Grouping_Element;
    public static String Grouping_NoChapter;
    public static String Grouping_None;
    public static String Grouping_Rule;
    public static String ProblemColumn_Chapter;
    public static String ProblemColumn_Element;
    public static String ProblemColumn_Message;
    public static String ProblemColumn_Rule;
    public static String ProblemLabels_Group;
    public static String ProblemsView_AllHidden;
    public static String ProblemsView_Checking;
    public static String ProblemsView_Copy;
    public static String ProblemsView_Errors;
    public static String ProblemsView_Filter;
    public static String ProblemsView_Fix;
    public static String ProblemsView_FixAll;
    public static String ProblemsView_Hints;
    public static String ProblemsView_NoPlan;
    public static String ProblemsView_NoProblems;
    public static String ProblemsView_Shown;
    public static String ProblemsView_Title;
    public static String ProblemsView_Warnings;
    public static String QuickFixMenu_All;
    public static String QuickFixMenu_GoTo;
    public static String QuickFixMenu_None;
    public static String QuickFixMenu_Selected;

    static {
        NLS.initializeMessages("org.yaodian.editor.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
