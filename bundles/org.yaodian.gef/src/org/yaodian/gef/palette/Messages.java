/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees. */
final class Messages extends NLS {

    public static String LinkKind_Dependency;
    public static String LinkKind_DependencyDescription;
    public static String LinkKind_NoteLine;
    public static String LinkKind_NoteLineDescription;
    public static String LinkKind_NoteLineNeedsNote;
    public static String LinkKind_Relation;
    public static String LinkKind_RelationDescription;
    public static String LinkKind_Responsibility;
    public static String LinkKind_ResponsibilityDescription;
    public static String NodeTemplate_NewName;
    public static String NodeTemplate_Note;
    public static String NodeTemplate_Unit;
    public static String PaletteSearch_Message;
    public static String PlanPalette_Links;
    public static String PlanPalette_Marquee;
    public static String PlanPalette_MarqueeDescription;
    public static String PlanPalette_NodeDescription;
    public static String PlanPalette_Nodes;
    public static String PlanPalette_Select;
    public static String PlanPalette_SelectDescription;
    public static String PlanPalette_Tools;
    public static String PlanPalette_TypeDescription;

    static {
        NLS.initializeMessages("org.yaodian.gef.palette.messages", Messages.class);
    }

    private Messages() {
    }
}
