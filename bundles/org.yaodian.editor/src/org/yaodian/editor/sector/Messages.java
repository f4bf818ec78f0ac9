/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String InsertPattern_Choose;
    public static String InsertPattern_None;
    public static String InsertPattern_Title;
    public static String NewElement_Title;
    public static String OpenWith_Button;
    public static String OpenWith_Plan;
    public static String OpenWith_Sector;
    public static String PatternInsertion_NoPlan;
    public static String RecognizeElements_None;
    public static String RecognizeElements_Title;
    public static String RecognizedDialog_Element;
    public static String RecognizedDialog_Found;
    public static String RecognizedDialog_Type;
    public static String SectorDiagram_Job;
    public static String SectorEditorReader_NoSector;
    public static String SectorEditorReader_SameId;
    public static String SectorEditorReader_SameSector;
    public static String SectorEditor_Only;
    public static String SectorStart_Draw;
    public static String SectorStart_DrawText;
    public static String SectorStart_Heading;
    public static String SectorStart_Help;
    public static String SectorStart_New;
    public static String SectorStart_NewText;
    public static String SectorStart_Pattern;
    public static String SectorStart_PatternText;
    public static String SectorStart_Recognize;
    public static String SectorStart_RecognizeText;
    public static String SectorView_Title;
    public static String TypeChooser_Search;

    static {
        NLS.initializeMessages("org.yaodian.editor.sector.messages", Messages.class);
    }

    private Messages() {
    }
}
