/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import org.eclipse.osgi.util.NLS;

/** The words of this package that a person sees. */
final class Messages extends NLS {

    public static String Badges_Cooperate;
    public static String Badges_Behind;
    public static String Badges_Done;
    public static String Badges_NearDue;
    public static String Badges_Overdue;
    public static String Badges_Lead;
    public static String Badges_NoDeadline;
    public static String Badges_NoLead;
    public static String Badges_NoMeasure;
    public static String Badges_Responsible;
    public static String Badges_Supervise;
    public static String Legend_Chapter;
    public static String Legend_Event;
    public static String Legend_Note;
    public static String Legend_Other;
    public static String Legend_Policy;
    public static String Legend_System;
    public static String Legend_Target;
    public static String Legend_Task;
    public static String Legend_Unit;
    public static String ShapeCatalog_Missing;
    public static String ShapeCatalog_NoName;
    public static String TypeLooks_Unknown;

    static {
        NLS.initializeMessages("org.yaodian.diagram.shape.messages", Messages.class);
    }

    private Messages() {
    }
}
