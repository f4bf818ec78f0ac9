/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees, in the language of the program. */
@SuppressWarnings("javadoc")
final class Messages extends NLS {

    public static String DeviceAge_Description;
    public static String DeviceAge_Fix;
    public static String DeviceAge_Line;
    public static String DeviceAge_Name;
    public static String DeviceAge_Old;
    public static String GoalSum_Description;
    public static String GoalSum_Differs;
    public static String GoalSum_Fix;
    public static String GoalSum_Name;
    public static String NewElements_Step;
    public static String OfficerTrained_Description;
    public static String OfficerTrained_Fix;
    public static String OfficerTrained_Late;
    public static String OfficerTrained_Name;
    public static String OfficerTrained_Never;
    public static String OfficerTrained_Nobody;
    public static String PilotReport_Description;
    public static String PilotReport_Fix;
    public static String PilotReport_Missing;
    public static String PilotReport_Name;
    public static String PilotReport_Task;
    public static String Separator;
    public static String SharedSite_Apart;
    public static String SharedSite_Description;
    public static String SharedSite_Fix;
    public static String SharedSite_Name;
    public static String Source_Day;
    public static String Source_Description;
    public static String Source_FixPeriod;
    public static String Source_Month;
    public static String Source_Name;
    public static String Source_NoOwner;
    public static String Source_NoPeriod;
    public static String Source_Quarter;
    public static String Source_Unset;
    public static String Source_Week;
    public static String Source_Year;
    public static String StageNames_Distribution;
    public static String StageNames_Processing;
    public static String StageNames_Production;
    public static String StageNames_Sale;
    public static String StageNames_Testing;
    public static String StationAcceptance_Description;
    public static String StationAcceptance_Equipment;
    public static String StationAcceptance_Fix;
    public static String StationAcceptance_Mechanism;
    public static String StationAcceptance_Missing;
    public static String StationAcceptance_Name;
    public static String StationAcceptance_Officer;
    public static String StationAcceptance_Rules;
    public static String StationAcceptance_Site;
    public static String SubsidyShare_Description;
    public static String SubsidyShare_Fix;
    public static String SubsidyShare_Name;
    public static String SubsidyShare_Sum;
    public static String TerminalLine_Description;
    public static String TerminalLine_Fix;
    public static String TerminalLine_Late;
    public static String TerminalLine_Name;
    public static String TerminalLine_None;
    public static String TerminalLine_NotReady;
    public static String Tracing_Back;
    public static String Tracing_Begins;
    public static String Tracing_Description;
    public static String Tracing_Ends;
    public static String Tracing_Fix;
    public static String Tracing_Name;
    public static String Tracing_Skips;
    public static String Village_Code;
    public static String Village_Description;
    public static String Village_FixStations;
    public static String Village_Name;
    public static String Village_NoUnit;
    public static String Village_Stations;
    public static String WhiteSpot_Description;
    public static String WhiteSpot_Fix;
    public static String WhiteSpot_Name;
    public static String WhiteSpot_Villages;
    public static String WhiteSpot_VillagesOf;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
