/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String HelpDialog_Title;
    public static String NewsItem_At;
    public static String NewsItem_Click;
    public static String NewsItem_Newer;
    public static String NewsItem_Newest;
    public static String NewsJob_Name;
    public static String StorePreferencePage_Description;
    public static String StorePreferencePage_Seconds;
    public static String StorePreferencePage_Watch;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.settings.messages", Messages.class);
    }

    private Messages() {
    }
}
