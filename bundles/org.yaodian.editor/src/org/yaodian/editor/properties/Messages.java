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

    public static String CalendarDialog_Title;
    public static String DeadlineFields_From;
    public static String DeadlineFields_Text;
    public static String DeadlineFields_To;
    public static String DisclosureAttributes_Active;
    public static String DisclosureAttributes_Exempt;
    public static String DisclosureAttributes_OnRequest;
    public static String DisclosureFields_Attribute;
    public static String DisclosureFields_Number;
    public static String DisclosureFields_Reason;
    public static String FieldCatalogue_From;
    public static String FieldCatalogue_Kind;
    public static String FieldCatalogue_Source;
    public static String FieldCatalogue_Subject;
    public static String FieldCatalogue_To;
    public static String Fields_No;
    public static String Fields_Yes;
    public static String Group_Basic;
    public static String Group_Content;
    public static String Group_Disclosure;
    public static String Group_Origin;
    public static String Group_Progress;
    public static String Group_Responsibility;
    public static String Group_Scheduling;
    public static String Group_Time;
    public static String LongTextCellEditor_Title;
    public static String OriginFields_Confidence;
    public static String OriginFields_Numbers;
    public static String OriginFields_Quotes;
    public static String ResponsibilityFields_Command;
    public static String ResponsibilityFields_Cooperate;
    public static String ResponsibilityFields_Lead;
    public static String ResponsibilityFields_Responsible;
    public static String ResponsibilityFields_Supervise;
    public static String UnitDialog_ChooseOne;
    public static String UnitDialog_ChooseSeveral;
    public static String UnitDialog_Filter;
    public static String UnitDialog_New;
    public static String UnitDialog_NewNone;
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
