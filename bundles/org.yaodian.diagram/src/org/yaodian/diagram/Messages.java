/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import org.eclipse.osgi.util.NLS;

/** The words of this package that a person sees. */
final class Messages extends NLS {

    public static String AutomaticDiagrams_Overview;
    public static String DiagramTemplates_Copy;
    public static String DiagramTemplates_Dates;
    public static String DiagramTemplates_Neighbours;
    public static String DiagramTemplates_Systems;
    public static String DiagramTemplates_Unit;

    static {
        NLS.initializeMessages("org.yaodian.diagram.messages", Messages.class);
    }

    private Messages() {
    }
}
