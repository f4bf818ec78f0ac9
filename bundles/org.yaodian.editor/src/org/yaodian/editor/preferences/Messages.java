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

    static String Language_ReadOnlyConfiguration;
    static String YaodianPreferencePage_Autosave;
    static String YaodianPreferencePage_Description;
    static String YaodianPreferencePage_Language;
    static String YaodianPreferencePage_LanguageNotStored;
    static String YaodianPreferencePage_RestartMessage;
    static String YaodianPreferencePage_RestartNow;
    static String YaodianPreferencePage_RestartTitle;
    static String YaodianPreferencePage_Later;

    static {
        NLS.initializeMessages("org.yaodian.editor.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
