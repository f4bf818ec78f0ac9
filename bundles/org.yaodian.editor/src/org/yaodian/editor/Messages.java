/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String DiagramTabMenu_Delete;
    public static String DiagramTabMenu_Duplicate;
    public static String DiagramTabMenu_Left;
    public static String DiagramTabMenu_Name;
    public static String DiagramTabMenu_Rename;
    public static String DiagramTabMenu_Right;
    public static String PlanEditor_NoFile;
    public static String PlanPages_AllDiagrams;
    public static String PlanPages_Source;
    public static String PlanPages_Start;

    static {
        NLS.initializeMessages("org.yaodian.editor.messages", Messages.class);
    }

    private Messages() {
    }
}
