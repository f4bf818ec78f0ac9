/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String CandidateColumn_Confidence;
    public static String CandidateColumn_Cooperate;
    public static String CandidateColumn_Deadline;
    public static String CandidateColumn_Kind;
    public static String CandidateColumn_Lead;
    public static String CandidateColumn_Name;
    public static String CandidateColumn_Percent;
    public static String CandidateColumn_Responsible;
    public static String CandidateColumn_RoleAndUnits;
    public static String CandidateColumn_RoleSeparator;
    public static String CandidateColumn_Supervise;
    public static String CandidateColumn_UnitSeparator;
    public static String CandidateColumn_Units;
    public static String CandidateColumn_Verb;
    public static String CandidateMarking_KindNameConfidence;
    public static String DocumentLook_Container;
    public static String DocumentLook_Long;
    public static String DocumentLook_PlainText;
    public static String DocumentLook_Text;
    public static String DocumentLook_WebPage;
    public static String DocumentLook_Word;
    public static String ImportDialog_Back;
    public static String ImportDialog_Cancel;
    public static String ImportDialog_Finish;
    public static String ImportDialog_Next;
    public static String ImportFilePage_AllFiles;
    public static String ImportFilePage_Browse;
    public static String ImportFilePage_Description;
    public static String ImportFilePage_Document;
    public static String ImportFilePage_Documents;
    public static String ImportFilePage_DropHint;
    public static String ImportFilePage_File;
    public static String ImportFilePage_FileMissing;
    public static String ImportFilePage_Folder;
    public static String ImportFilePage_Format;
    public static String ImportFilePage_FormatAutomatic;
    public static String ImportFilePage_FormatDocx;
    public static String ImportFilePage_FormatHtml;
    public static String ImportFilePage_FormatText;
    public static String ImportFilePage_Name;
    public static String ImportFilePage_NoFile;
    public static String ImportFilePage_NoFolder;
    public static String ImportFilePage_Plan;
    public static String ImportFilePage_PlanExists;
    public static String ImportFilePage_Title;
    public static String ImportFilePage_Units;
    public static String ImportFilePage_Year;
    public static String ImportFilePage_YearFromDocument;
    public static String ImportFilePage_YearWrong;
    public static String ImportWizard_Discard;
    public static String ImportWizard_DiscardNo;
    public static String ImportWizard_DiscardYes;
    public static String ImportWizard_Title;
    public static String ImportWizard_Unexpected;
    public static String MakePlan_Drawing;
    public static String MakePlan_Making;
    public static String MakePlan_Saving;
    public static String MoveActions_Down;
    public static String MoveActions_In;
    public static String MoveActions_Menu;
    public static String MoveActions_Out;
    public static String MoveActions_Up;
    public static String PlanName_Dot;
    public static String PlanName_Empty;
    public static String PlanName_Forbidden;
    public static String PlanName_TooLong;
    public static String ReadDocument_Reading;
    public static String ReviewActions_Accept;
    public static String ReviewActions_Find;
    public static String ReviewActions_Join;
    public static String ReviewActions_NextUncertain;
    public static String ReviewActions_PreviousUncertain;
    public static String ReviewActions_Redo;
    public static String ReviewActions_Reject;
    public static String ReviewActions_Rename;
    public static String ReviewActions_Retype;
    public static String ReviewActions_Split;
    public static String ReviewActions_SplitOne;
    public static String ReviewActions_Undo;
    public static String ReviewArea_Counts;
    public static String ReviewArea_KindCount;
    public static String ReviewArea_KindSeparator;
    public static String ReviewArea_OnlyUncertain;
    public static String ReviewPage_Description;
    public static String ReviewPage_NothingAccepted;
    public static String ReviewPage_Title;
    public static String ReviewPage_TitleOf;
    public static String UnitSource_BuiltIn;
    public static String UnitSource_OfDistrict;
    public static String UnitSource_OfPlan;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
