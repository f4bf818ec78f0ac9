/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security.rules;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees, in the language of the program. */
@SuppressWarnings("javadoc")
final class Messages extends NLS {

    public static String Assessed_Description;
    public static String Assessed_Missing;
    public static String Assessed_Name;
    public static String Drilled_Description;
    public static String Drilled_Drill;
    public static String Drilled_Fix;
    public static String Drilled_Name;
    public static String Drilled_Never;
    public static String Filed_Description;
    public static String Filed_Missing;
    public static String Filed_Name;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
