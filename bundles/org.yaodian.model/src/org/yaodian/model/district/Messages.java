/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String CalendarReader_Backwards;
    public static String DistrictReader_Fault;
    public static String DistrictReader_Missing;
    public static String DistrictReader_NeedsLine;
    public static String DistrictReader_NoCalendar;
    public static String DistrictReader_NoNumber;
    public static String DistrictReader_NoSuchPeriod;
    public static String DistrictReader_Unreadable;
    public static String Table_FaultInLine;
    public static String Table_WrongCells;
    public static String Table_WrongColumns;
    public static String UnitsReader_NameTaken;
    public static String UnitsReader_NoSuchKind;
    public static String UnitsReader_NoSuchSuperior;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
