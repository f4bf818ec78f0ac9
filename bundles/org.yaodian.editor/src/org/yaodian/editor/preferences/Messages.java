/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Language_ReadOnlyConfiguration;
    public static String YaodianPreferencePage_Autosave;
    public static String YaodianPreferencePage_Description;
    public static String YaodianPreferencePage_Language;
    public static String YaodianPreferencePage_LanguageNotStored;
    public static String YaodianPreferencePage_RestartMessage;
    public static String YaodianPreferencePage_RestartNow;
    public static String YaodianPreferencePage_RestartTitle;
    public static String YaodianPreferencePage_Later;

    public static String ColorPreferencePage_Accent;
    public static String ColorPreferencePage_ColorOf;
    public static String ColorPreferencePage_Description;
    public static String ColorPreferencePage_Fill;
    public static String ColorPreferencePage_Selection;
    public static String GraphPreferencePage_Description;
    public static String GraphPreferencePage_SnapToGrid;
    public static String GraphPreferencePage_SnapToNodes;
    public static String GraphPreferencePage_Spacing;
    public static String GraphPreferencePage_Visible;
    public static String KeysPreferencePage_Command;
    public static String KeysPreferencePage_Conflict;
    public static String KeysPreferencePage_Description;
    public static String KeysPreferencePage_Keys;
    public static String KeysPreferencePage_NewKeys;
    public static String KeysPreferencePage_NotKept;
    public static String KeysPreferencePage_Restore;
    public static String Theme_Dark;
    public static String Theme_Light;
    public static String YaodianPreferencePage_AskBeforeDeleting;
    public static String YaodianPreferencePage_Theme;
    public static String YaodianPreferencePage_Units;

    static {
        NLS.initializeMessages("org.yaodian.editor.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
