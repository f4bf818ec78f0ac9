/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the language of the program. */
public final class Messages extends NLS {

    public static String FileGuard_Binary;
    public static String FileGuard_Empty;
    public static String FileGuard_Folder;
    public static String FileGuard_Missing;
    public static String FileGuard_NotWord;
    public static String FileGuard_OldWord;
    public static String FileGuard_OtherFormat;
    public static String FileGuard_Protected;
    public static String FileGuard_TooLarge;
    public static String FileGuard_Unreadable;
    public static String Language_Foreign;
    public static String TextDecoder_BrokenCharacters;
    public static String ZipParts_Damaged;
    public static String ZipParts_UnpacksTooLarge;

    static {
        NLS.initializeMessages("org.yaodian.text.source.messages", Messages.class);
    }

    private Messages() {
    }
}
