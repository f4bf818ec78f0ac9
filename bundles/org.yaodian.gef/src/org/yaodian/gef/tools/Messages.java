/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees. */
final class Messages extends NLS {

    public static String KeyLinkTool_Hint;
    public static String LinkMenu_None;
    public static String LinkMenu_Refused;

    static {
        NLS.initializeMessages("org.yaodian.gef.tools.messages", Messages.class);
    }

    private Messages() {
    }
}
