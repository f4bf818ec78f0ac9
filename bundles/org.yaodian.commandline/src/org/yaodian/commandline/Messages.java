/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import org.eclipse.osgi.util.NLS;

/** What the command line says. */
public final class Messages extends NLS {

    public static String CommandRunner_SeeHelp;
    public static String CommandRunner_InternalError;
    public static String YaodianCommand_NoCommand;
    public static String PlanCommand_NoSuchFile;
    public static String ImportCommand_FormatNotInstalled;
    public static String ImportCommand_YearOutOfRange;
    public static String ImportCommand_Imported;
    public static String CheckCommand_NoSuchSector;
    public static String CheckCommand_Counts;
    public static String SectorsCommand_None;
    public static String LayoutCommand_Done;
    public static String GenerateCommand_ElementsOutOfRange;
    public static String GenerateCommand_Done;
    public static String ExportCommand_UnknownFormat;
    public static String ExportCommand_ScaleOutOfRange;
    public static String ExportCommand_NoDiagram;
    public static String ExportCommand_NoSuchDiagram;
    public static String ExportCommand_Done;
    public static String PlanCsv_Headings;
    public static String StoreSubcommand_NoUrl;
    public static String StoreSubcommand_NoPlan;
    public static String StoreSubcommand_WhichPlan;
    public static String StoreInitCommand_Done;
    public static String StoreCommitCommand_NoBase;
    public static String StoreCommitCommand_Done;
    public static String StoreCommitCommand_Unchanged;
    public static String StoreCommitCommand_Stale;
    public static String StoreCommitCommand_Locked;
    public static String StoreCommitCommand_Denied;
    public static String StoreCheckoutCommand_Done;
    public static String StoreFindCommand_LimitOutOfRange;
    public static String StoreFindCommand_Found;
    public static String StoreBackupCommand_Done;
    public static String StoreRestoreCommand_Done;
    public static String StoreCopyCommand_Done;

    static {
        NLS.initializeMessages("org.yaodian.commandline.messages", Messages.class);
    }

    private Messages() {
    }
}
