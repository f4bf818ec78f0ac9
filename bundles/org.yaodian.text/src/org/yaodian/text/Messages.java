/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the language of the program. */
public final class Messages extends NLS {

    public static String Reason_BookTitle;
    public static String Reason_Comparison;
    public static String Reason_Count;
    public static String Reason_HeadNoun;
    public static String Reason_NoHeading;
    public static String Reason_NoVerb;
    public static String Reason_Nominal;
    public static String Reason_NumberedHeading;
    public static String Reason_Outcome;
    public static String Reason_Person;
    public static String Reason_PlainHeading;
    public static String Reason_Quoted;
    public static String Reason_SectorWord;
    public static String Reason_SharedHead;
    public static String Reason_VerbFirst;
    public static String Reason_VerbLater;
    public static String WorkPointReader_NoWorkPoints;
    public static String WorkPointReader_Reading;

    static {
        NLS.initializeMessages("org.yaodian.text.messages", Messages.class);
    }

    private Messages() {
    }
}
