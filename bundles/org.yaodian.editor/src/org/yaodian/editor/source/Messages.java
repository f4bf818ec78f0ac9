/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ElementMarking_KindAndName;
    public static String EmptySource_Hint;
    public static String EmptySource_Next;
    public static String EmptySource_Title;
    public static String FindBar_Close;
    public static String FindBar_HitOfHits;
    public static String FindBar_Next;
    public static String FindBar_NothingFound;
    public static String FindBar_Previous;
    public static String FindBar_Prompt;
    public static String OverviewBar_Coverage;
    public static String SourceActions_AddAnchor;
    public static String SourceActions_AddAnchorTo;
    public static String SourceActions_Create;
    public static String SourceActions_CreateTip;
    public static String SourceActions_Find;
    public static String SourceActions_NextUncovered;
    public static String SourceActions_RemoveAnchor;
    public static String SourceCommands_AddAnchor;
    public static String SourceCommands_Create;
    public static String SourceCommands_RemoveAnchor;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
