/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String CompareView_Comparing;
    public static String CompareView_Empty;
    public static String CompareView_Equal;
    public static String CompareView_Summary;
    public static String Comparisons_File;
    public static String Comparisons_Revision;
    public static String DifferenceTree_After;
    public static String DifferenceTree_Before;
    public static String DifferenceTree_Change;
    public static String DifferenceTree_What;
    public static String Difference_Added;
    public static String Difference_Changed;
    public static String Difference_Moved;
    public static String Difference_Removed;
    public static String Differences_Drawn;
    public static String Differences_Link;
    public static String Differences_Place;
    public static String FieldWords_Comma;
    public static String FieldWords_No;
    public static String FieldWords_Sort;
    public static String FieldWords_Yes;

    static {
        NLS.initializeMessages("org.yaodian.store.ui.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
