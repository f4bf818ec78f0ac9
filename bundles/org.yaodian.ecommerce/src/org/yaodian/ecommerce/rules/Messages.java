/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees, in the language of the program. */
final class Messages extends NLS {

    public static String CardPlace_Description;
    public static String CardPlace_Fix;
    public static String CardPlace_Name;
    public static String CardPlace_NoSplit;
    public static String CardPlace_NoTarget;
    public static String CardPlace_Nothing;
    public static String CardPlace_Sum;
    public static String Comma;
    public static String Customs_Description;
    public static String Customs_Fix;
    public static String Customs_FixNew;
    public static String Customs_Name;
    public static String Customs_None;
    public static String Customs_Service;
    public static String Flow_DeadEnd;
    public static String Flow_Description;
    public static String Flow_Endless;
    public static String Flow_Name;
    public static String Flow_Unpaid;
    public static String Grant_Description;
    public static String Grant_Fix;
    public static String Grant_Name;
    public static String Grant_NoTotal;
    public static String Grant_NotProven;
    public static String Grant_TooMuch;
    public static String Industries_Description;
    public static String Industries_Fix;
    public static String Industries_Missing;
    public static String Industries_Name;
    public static String Industries_Platform;
    public static String IndustryReason_Description;
    public static String IndustryReason_Name;
    public static String IndustryReason_None;
    public static String IndustryReason_Other;
    public static String Instalment_Description;
    public static String Instalment_Fix;
    public static String Instalment_Name;
    public static String Instalment_NoEvidence;
    public static String PlatformFunctions_Authentication;
    public static String PlatformFunctions_Credit;
    public static String PlatformFunctions_Description;
    public static String PlatformFunctions_Fix;
    public static String PlatformFunctions_Missing;
    public static String PlatformFunctions_Name;
    public static String PlatformFunctions_Payment;
    public static String Recognition_Description;
    public static String Recognition_Fix;
    public static String Recognition_Name;
    public static String Recognition_NotInForce;
    public static String RegisterPilot_Description;
    public static String RegisterPilot_Fix;
    public static String RegisterPilot_FixPilot;
    public static String RegisterPilot_Name;
    public static String RegisterPilot_None;
    public static String RegisterPilot_Other;
    public static String SecondGrant_Description;
    public static String SecondGrant_Fix;
    public static String SecondGrant_Name;
    public static String SecondGrant_Twice;
    public static String Settlement_Description;
    public static String Settlement_Fix;
    public static String Settlement_Name;
    public static String Settlement_None;
    public static String Study_Description;
    public static String Study_FixMoney;
    public static String Study_FixStage;
    public static String Study_Money;
    public static String Study_Name;
    public static String Study_Stage;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
