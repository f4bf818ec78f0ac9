/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.units;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String UnitColumn_Code;
    public static String UnitColumn_Cooperate;
    public static String UnitColumn_Kind;
    public static String UnitColumn_Lead;
    public static String UnitColumn_Name;
    public static String UnitColumn_Responsible;
    public static String UnitColumn_Supervise;
    public static String UnitsView_Delete;
    public static String UnitsView_DeleteQuestion;
    public static String UnitsView_Merge;
    public static String UnitsView_MergeQuestion;
    public static String UnitsView_New;
    public static String UnitsView_NewName;
    public static String UnitsView_NoPlan;
    public static String UnitsView_NoUnits;
    public static String UnitsView_Rename;

    static {
        NLS.initializeMessages("org.yaodian.editor.units.messages", Messages.class);
    }

    private Messages() {
    }
}
