/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.filter;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String FilterBar_Change;
    public static String FilterBar_Depth;
    public static String FilterBar_Dimmed;
    public static String FilterBar_Hidden;
    public static String FilterBar_ShowAll;
    public static String FilterDialog_Behind;
    public static String FilterDialog_Dim;
    public static String FilterDialog_Done;
    public static String FilterDialog_FindUnit;
    public static String FilterDialog_Hide;
    public static String FilterDialog_Kinds;
    public static String FilterDialog_Lights;
    public static String FilterDialog_NearDue;
    public static String FilterDialog_NoSector;
    public static String FilterDialog_NoUnit;
    public static String FilterDialog_None;
    public static String FilterDialog_OnTrack;
    public static String FilterDialog_Overdue;
    public static String FilterDialog_Sectors;
    public static String FilterDialog_Title;
    public static String FilterDialog_Units;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
