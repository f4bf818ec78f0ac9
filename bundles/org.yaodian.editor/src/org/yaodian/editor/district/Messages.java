/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Districts_Comma;
    public static String Districts_ExampleUnits;
    public static String Districts_Faulty;
    public static String MunicipalLine_Changed;
    public static String MunicipalLine_Current;
    public static String MunicipalLine_General;
    public static String MunicipalLine_Named;
    public static String MunicipalLine_New;
    public static String RefinePlanPage_AllFiles;
    public static String RefinePlanPage_Browse;
    public static String RefinePlanPage_Description;
    public static String RefinePlanPage_Lead;
    public static String RefinePlanPage_Missing;
    public static String RefinePlanPage_Municipal;
    public static String RefinePlanPage_NoFile;
    public static String RefinePlanPage_Own;
    public static String RefinePlanPage_Plans;
    public static String RefinePlanPage_Same;
    public static String RefinePlanPage_Title;
    public static String RefineTasksPage_All;
    public static String RefineTasksPage_AllSectors;
    public static String RefineTasksPage_Code;
    public static String RefineTasksPage_Concern;
    public static String RefineTasksPage_Description;
    public static String RefineTasksPage_Effect;
    public static String RefineTasksPage_Gone;
    public static String RefineTasksPage_None;
    public static String RefineTasksPage_Search;
    public static String RefineTasksPage_Sector;
    public static String RefineTasksPage_Summary;
    public static String RefineTasksPage_Task;
    public static String RefineTasksPage_Title;
    public static String RefineWizard_NoTasks;
    public static String RefineWizard_Reading;
    public static String RefineWizard_Title;
    public static String Refining_New;
    public static String Refining_NewPlan;
    public static String ReportColumn_Coverage;
    public static String ReportColumn_Deadline;
    public static String ReportColumn_Lead;
    public static String ReportColumn_Name;
    public static String ReportColumn_Progress;
    public static String ReportColumn_Report;
    public static String ReportingView_CannotWrite;
    public static String ReportingView_Derive;
    public static String ReportingView_Empty;
    public static String ReportingView_Export;
    public static String ReportingView_FileName;
    public static String ReportingView_NoDistrict;
    public static String ReportingView_Open;
    public static String ReportingView_Refine;
    public static String Reports_Count;
    public static String Reports_Covered;
    public static String Reports_Done;
    public static String Reports_Due;
    public static String Reports_Open;
    public static String Reports_Own;
    public static String Reports_Summary;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
