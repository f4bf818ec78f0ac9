/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ApplicationWorkbenchAdvisor_Preparing;
    public static String Application_Name;
    public static String AutomaticDiagramsHandler_Job;
    public static String DefaultProject_Name;
    public static String ExamplePlan_Name;
    public static String FileNames_Empty;
    public static String FileNames_Forbidden;
    public static String FindDialog_Count;
    public static String FindDialog_Hint;
    public static String FindDialog_Title;
    public static String Handlers_Cancel;
    public static String HistoryHandler_WithStep;
    public static String NewDiagramDialog_Chapter;
    public static String NewDiagramDialog_Dates;
    public static String NewDiagramDialog_Empty;
    public static String NewDiagramDialog_Neighbours;
    public static String NewDiagramDialog_Systems;
    public static String NewDiagramDialog_Unit;
    public static String NewDiagramHandler_Name;
    public static String NewDiagramHandler_Title;
    public static String NewPlanDialog_Empty;
    public static String NewPlanDialog_EmptyText;
    public static String NewPlanDialog_Template;
    public static String NewPlanHandler_Default;
    public static String NewPlanHandler_FirstChapter;
    public static String NewPlanHandler_Name;
    public static String NewPlanHandler_Title;
    public static String NewPlan_Job;
    public static String NoProperties_Text;
    public static String OpenPlanDialog_AllFiles;
    public static String OpenPlanDialog_Plans;
    public static String OpenPlanDialog_Title;
    public static String PlanOpening_Job;
    public static String PlanStatus_Checking;
    public static String PlanStatus_Count;
    public static String PlanStatus_Elements;
    public static String PlanStatus_Errors;
    public static String PlanStatus_Hints;
    public static String PlanStatus_NoFindings;
    public static String PlanStatus_ReadOnly;
    public static String PlanStatus_Warnings;
    public static String RecentPlansMenu_Forget;
    public static String RecentPlansMenu_None;
    public static String RedoHandler_Redo;
    public static String RevertHandler_Question;
    public static String RevertHandler_Revert;
    public static String RevertHandler_Title;
    public static String UndoHandler_Undo;
    public static String WelcomePage_Example;
    public static String WelcomePage_ExampleText;
    public static String WelcomePage_Heading;
    public static String WelcomePage_Import;
    public static String WelcomePage_ImportText;
    public static String WelcomePage_Open;
    public static String WelcomePage_OpenText;
    public static String WelcomePage_Recent;
    public static String WelcomePage_Refine;
    public static String WelcomePage_RefineText;
    public static String WelcomePage_Report;
    public static String WelcomePage_ReportText;
    public static String WelcomePage_Sample;
    public static String WelcomePage_Samples;
    public static String WelcomePage_Sectors;
    public static String WelcomePage_Subtitle;
    public static String WelcomePage_Title;
    public static String WorkspaceLocation_CannotWrite;
    public static String WorkspaceLocation_InUse;
    public static String WorkspaceLocation_NoWorkspace;

    static {
        NLS.initializeMessages("org.yaodian.editor.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
