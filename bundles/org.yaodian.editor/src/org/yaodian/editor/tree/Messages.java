/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Drops_MoveUnits;
    public static String Drops_NotOpen;
    public static String Drops_OtherPlan;
    public static String Drops_UnitBelowItself;
    public static String FilterBar_Message;
    public static String NewElementMenu_New;

    static {
        NLS.initializeMessages("org.yaodian.editor.tree.messages", Messages.class);
    }

    private Messages() {
    }
}
