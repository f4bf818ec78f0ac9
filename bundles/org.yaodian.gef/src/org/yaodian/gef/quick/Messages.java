/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees. */
final class Messages extends NLS {

    public static String Offer_Linked;
    public static String Offer_New;
    public static String Offer_NewNamed;
    public static String Offer_Shown;
    public static String QuickField_Connect;
    public static String QuickField_Create;

    static {
        NLS.initializeMessages("org.yaodian.gef.quick.messages", Messages.class);
    }

    private Messages() {
    }
}
