/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees, in the language of the program. */
@SuppressWarnings("javadoc")
final class Messages extends NLS {

    public static String AfterUse_Decision;
    public static String AfterUse_Description;
    public static String AfterUse_Fix;
    public static String AfterUse_Missing;
    public static String AfterUse_Name;
    public static String BodySides_Description;
    public static String BodySides_Enterprise;
    public static String BodySides_Government;
    public static String BodySides_Missing;
    public static String BodySides_Name;
    public static String BodySides_Society;
    public static String Countdown_Description;
    public static String Countdown_Fix;
    public static String Countdown_FixRehearsal;
    public static String Countdown_Late;
    public static String Countdown_Name;
    public static String Countdown_Rehearsal;
    public static String Countdown_Undated;
    public static String DecisionTasks_Description;
    public static String DecisionTasks_Fix;
    public static String DecisionTasks_Name;
    public static String DecisionTasks_None;
    public static String DomainServed_Description;
    public static String DomainServed_Empty;
    public static String DomainServed_Name;
    public static String DomainServed_Useless;
    public static String InterfaceOwners_Description;
    public static String InterfaceOwners_Fix;
    public static String InterfaceOwners_Name;
    public static String InterfaceOwners_NoCity;
    public static String InterfaceOwners_NoDate;
    public static String InterfaceOwners_NoExpo;
    public static String InterfaceOwners_None;
    public static String InterfaceOwners_Same;
    public static String MasterApproved_Description;
    public static String MasterApproved_Early;
    public static String MasterApproved_Fix;
    public static String MasterApproved_Name;
    public static String MasterApproved_Never;
    public static String MoneySources_Description;
    public static String MoneySources_Fix;
    public static String MoneySources_Name;
    public static String MoneySources_NotFiled;
    public static String MoneySources_Sum;
    public static String PartnerCategory_Description;
    public static String PartnerCategory_Fix;
    public static String PartnerCategory_Name;
    public static String PartnerCategory_Several;
    public static String PeakCapacity_Description;
    public static String PeakCapacity_Fix;
    public static String PeakCapacity_Name;
    public static String PeakCapacity_Small;
    public static String ProtectionLevel_Description;
    public static String ProtectionLevel_Fix;
    public static String ProtectionLevel_Low;
    public static String ProtectionLevel_Name;
    public static String Separator;
    public static String SiteOrder_Description;
    public static String SiteOrder_Fix;
    public static String SiteOrder_Late;
    public static String SiteOrder_Name;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
