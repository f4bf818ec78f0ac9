/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees. */
final class Messages extends NLS {

    public static String DiagramEditPart_EmptyText;
    public static String DiagramEditPart_EmptyTitle;
    public static String NodeLook_Note;
    public static String NodeLook_Unit;
    public static String SpokenNames_Collapsed;
    public static String SpokenNames_Comma;
    public static String SpokenNames_Contains;
    public static String SpokenNames_Deadline;
    public static String SpokenNames_Dependency;
    public static String SpokenNames_Link;
    public static String SpokenNames_NoteLine;
    public static String SpokenNames_Nothing;
    public static String SpokenNames_Percent;
    public static String SpokenNames_Pinned;
    public static String SpokenNames_Relation;
    public static String SpokenNames_Responsibility;
    public static String SpokenNames_Unit;

    static {
        NLS.initializeMessages("org.yaodian.gef.parts.messages", Messages.class);
    }

    private Messages() {
    }
}
