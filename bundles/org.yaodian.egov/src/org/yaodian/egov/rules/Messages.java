/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees, in the language of the program. */
final class Messages extends NLS {

    public static String BaseLibrary_Description;
    public static String BaseLibrary_Fix;
    public static String BaseLibrary_Geospatial;
    public static String BaseLibrary_LegalPerson;
    public static String BaseLibrary_Macroeconomy;
    public static String BaseLibrary_Name;
    public static String BaseLibrary_NewName;
    public static String BaseLibrary_Population;
    public static String BaseLibrary_Twice;
    public static String CrossDepartment_Description;
    public static String CrossDepartment_FixLeads;
    public static String CrossDepartment_FixNoLead;
    public static String CrossDepartment_Leads;
    public static String CrossDepartment_Name;
    public static String CrossDepartment_NoLead;
    public static String CrossDepartment_NoPartner;
    public static String DataCycle_Circle;
    public static String DataCycle_Description;
    public static String DataCycle_Name;
    public static String DataSource_Description;
    public static String DataSource_Name;
    public static String DataSource_None;
    public static String DataSource_Unreachable;
    public static String DetailedRules_Comma;
    public static String DetailedRules_Description;
    public static String DetailedRules_Fix;
    public static String DetailedRules_Missing;
    public static String DetailedRules_Name;
    public static String DetailedRules_NoUnit;
    public static String DetailedRules_Title;
    public static String Districts_Description;
    public static String Districts_Fix;
    public static String Districts_Library;
    public static String Districts_Missing;
    public static String Districts_Name;
    public static String Districts_Platform;
    public static String Document_Description;
    public static String Document_FixEntry;
    public static String Document_Name;
    public static String Document_NoAttribute;
    public static String Document_NoEntry;
    public static String DuplicateName_Alike;
    public static String DuplicateName_Description;
    public static String DuplicateName_Name;
    public static String Duplicate_And;
    public static String Duplicate_Comma;
    public static String Duplicate_Description;
    public static String Duplicate_Fix;
    public static String Duplicate_Functions;
    public static String Duplicate_Items;
    public static String Duplicate_Likely;
    public static String Duplicate_Name;
    public static String Duplicate_Names;
    public static String NetworkBoundary_Crosses;
    public static String NetworkBoundary_Description;
    public static String NetworkBoundary_Fix;
    public static String NetworkBoundary_Name;
    public static String OnlineRequests_Description;
    public static String OnlineRequests_Fix;
    public static String OnlineRequests_Missing;
    public static String OnlineRequests_Name;
    public static String OnlineRequests_Task;
    public static String Project_Assessment;
    public static String Project_Description;
    public static String Project_FixLine;
    public static String Project_FixSum;
    public static String Project_Name;
    public static String Project_NoBasis;
    public static String Project_NoLine;
    public static String Project_NoTotal;
    public static String Project_Sum;
    public static String Project_Supervision;
    public static String Protection_Description;
    public static String Protection_FixDisasterSite;
    public static String Protection_Name;
    public static String Protection_NoDisasterSite;
    public static String Protection_NotFiled;
    public static String Protection_NotTested;
    public static String Verb_Description;
    public static String Verb_FixExisting;
    public static String Verb_FixOnline;
    public static String Verb_Name;
    public static String Verb_NotExisting;
    public static String Verb_Online;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
