/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String AbsentFacetSection_Missing;
    public static String AmountEditor_Unit;
    public static String AmountEditor_UsualUnits;
    public static String AmountFields_Command;
    public static String AppearanceFields_Bent;
    public static String AppearanceFields_Height;
    public static String AppearanceFields_Straight;
    public static String AppearanceFields_Width;
    public static String AppearanceFields_X;
    public static String AppearanceFields_Y;
    public static String AttachmentFiles_CannotOpen;
    public static String AttachmentFiles_Reading;
    public static String AttachmentFiles_Title;
    public static String AttachmentFiles_Unreadable;
    public static String Baselines_Name;
    public static String BudgetTotals_Sum;
    public static String ColourEditor_Choose;
    public static String ColourEditor_ChooseText;
    public static String ColourEditor_Usual;
    public static String DeadlineFields_From;
    public static String DeadlineFields_Text;
    public static String DeadlineFields_To;
    public static String DeadlineWords_NotUnderstood;
    public static String DeadlineWords_Range;
    public static String DeadlineWords_Vague;
    public static String DetailBar_Add;
    public static String DetailBar_Down;
    public static String DetailBar_Open;
    public static String DetailBar_Remove;
    public static String DetailBar_Up;
    public static String DetailFields_Element;
    public static String DetailFields_Tasks;
    public static String DetailSection_OneOnly;
    public static String DisclosureFields_Attribute;
    public static String DisclosureFields_Number;
    public static String DisclosureFields_Reason;
    public static String ElementsEditor_Type;
    public static String FieldCatalogue_From;
    public static String FieldCatalogue_Kind;
    public static String FieldCatalogue_Subject;
    public static String FieldCatalogue_To;
    public static String FieldMessages_More;
    public static String Fields_No;
    public static String Fields_Yes;
    public static String Group_Appearance;
    public static String Group_Basic;
    public static String Group_Calendar;
    public static String Group_Content;
    public static String Group_Disclosure;
    public static String Group_Measure;
    public static String Group_Note;
    public static String Group_Origin;
    public static String Group_Progress;
    public static String Group_Responsibility;
    public static String Group_Scheduling;
    public static String Group_Time;
    public static String Group_Validity;
    public static String LineEditor_Calendar;
    public static String ListText_NotOne;
    public static String LongTextEditor_Bullets;
    public static String LongTextEditor_HowToFinish;
    public static String LongTextEditor_Numbers;
    public static String Mnemonics_OfMainMenu;
    public static String OriginFields_Confidence;
    public static String PropertyTitle_Municipal;
    public static String PropertyTitle_Several;
    public static String RangeReader_AtLeast;
    public static String RangeReader_AtMost;
    public static String ResponsibilityFields_Command;
    public static String ResponsibilityFields_Cooperate;
    public static String ResponsibilityFields_Lead;
    public static String ResponsibilityFields_Responsible;
    public static String ResponsibilityFields_Supervise;
    public static String SharedField_Several;
    public static String TextChoices_Open;
    public static String TypeField_Label;
    public static String TypeField_None;
    public static String UnitCard_Remove;
    public static String UnitDialog_ChooseOne;
    public static String UnitDialog_ChooseSeveral;
    public static String UnitDialog_Filter;
    public static String UnitDialog_New;
    public static String UnitDialog_NewNone;
    public static String UnitProposals_New;
    public static String UnitsEditor_Register;
    public static String UnitsEditor_Type;
    public static String Values_NoDate;
    public static String Values_NoNumber;
    public static String Values_NoSuchDay;
    public static String Values_OutOfRange;

    static {
        NLS.initializeMessages("org.yaodian.editor.properties.messages", Messages.class);
    }

    private Messages() {
    }
}
