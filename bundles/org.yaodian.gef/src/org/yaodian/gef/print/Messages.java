/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.print;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String PrintDialog_CutMarks;
    public static String PrintDialog_Failed;
    public static String PrintDialog_Filtered;
    public static String PrintDialog_Landscape;
    public static String PrintDialog_Legend;
    public static String PrintDialog_Margin;
    public static String PrintDialog_NoPrinter;
    public static String PrintDialog_Numbers;
    public static String PrintDialog_Page;
    public static String PrintDialog_Pages;
    public static String PrintDialog_Paper;
    public static String PrintDialog_Print;
    public static String PrintDialog_Save;
    public static String PrintDialog_Saved;
    public static String PrintDialog_Title;
    public static String PrintDialog_TooMany;
    public static String PrintDialog_Wide;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
