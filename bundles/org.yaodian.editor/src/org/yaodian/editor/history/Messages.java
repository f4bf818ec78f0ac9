/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String HistoryView_Go;
    public static String HistoryView_NoPlan;
    public static String HistoryView_NoSteps;
    public static String HistoryView_Opened;
    public static String HistoryView_Step;

    static {
        NLS.initializeMessages("org.yaodian.editor.history.messages", Messages.class);
    }

    private Messages() {
    }
}
