/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees. */
final class Messages extends NLS {

    public static String AddRelatedAction_Hint;
    public static String AddRelatedAction_Text;
    public static String Arrangement_Bottom;
    public static String Arrangement_Center;
    public static String Arrangement_DistributeHorizontally;
    public static String Arrangement_DistributeVertically;
    public static String Arrangement_Left;
    public static String Arrangement_MatchHeight;
    public static String Arrangement_MatchSize;
    public static String Arrangement_MatchWidth;
    public static String Arrangement_Middle;
    public static String Arrangement_Right;
    public static String Arrangement_Top;
    public static String CollapseAction_Text;
    public static String ConnectAction_Hint;
    public static String ConnectAction_Text;
    public static String CopyAction_Cut;
    public static String CopyAction_CutHint;
    public static String CopyAction_Hint;
    public static String CopyAction_Text;
    public static String CreateAction_Hint;
    public static String CreateAction_Text;
    public static String DeleteAction_FromDiagram;
    public static String DeleteAction_FromDiagramHint;
    public static String DeleteAction_FromPlan;
    public static String DeleteAction_FromPlanHint;
    public static String DeleteQuestion_Cancel;
    public static String DeleteQuestion_Comma;
    public static String DeleteQuestion_Delete;
    public static String DeleteQuestion_Diagrams;
    public static String DeleteQuestion_DoNotAsk;
    public static String DeleteQuestion_Links;
    public static String DeleteQuestion_Name;
    public static String DeleteQuestion_Parts;
    public static String DeleteQuestion_Question;
    public static String DeleteQuestion_QuestionMany;
    public static String DeleteQuestion_Undo;
    public static String DeleteQuestion_Uses;
    public static String DiagramMenu_Arrange;
    public static String DiagramMenu_View;
    public static String ExportPictureAction_Failed;
    public static String ExportPictureAction_Png;
    public static String ExportPictureAction_Svg;
    public static String ExportPictureAction_Text;
    public static String ExportPictureAction_Title;
    public static String ExportPictureDialog_Filter;
    public static String ExportPictureDialog_GoOn;
    public static String ExportPictureDialog_Heading;
    public static String ExportPictureDialog_Kind;
    public static String ExportPictureDialog_Scale;
    public static String ExportPictureDialog_Selection;
    public static String ExportPictureDialog_Transparent;
    public static String FollowLinkAction_Next;
    public static String FollowLinkAction_Previous;
    public static String FilterAction_Ask;
    public static String FilterAction_Focus;
    public static String FilterAction_ShowAll;
    public static String HistoryAction_Redo;
    public static String HistoryAction_RedoStep;
    public static String HistoryAction_Undo;
    public static String HistoryAction_UndoStep;
    public static String LayoutAction_Hint;
    public static String LayoutAction_Text;
    public static String LayoutJob_Failed;
    public static String LayoutJob_Name;
    public static String PasteAction_Copies;
    public static String PasteAction_CopiesHint;
    public static String PasteAction_Hint;
    public static String PasteAction_Nothing;
    public static String PasteAction_Text;
    public static String PinAction_Text;
    public static String PropertiesAction_Text;
    public static String RelatedDialog_Add;
    public static String RelatedDialog_Cancel;
    public static String RelatedDialog_Count;
    public static String RelatedDialog_Dependencies;
    public static String RelatedDialog_Depth;
    public static String RelatedDialog_Nothing;
    public static String RelatedDialog_Parts;
    public static String RelatedDialog_Relations;
    public static String RelatedDialog_Title;
    public static String RelatedDialog_Units;
    public static String RenameAction_Text;
    public static String SelectAllAction_Text;
    public static String ShowLinksAction_Hint;
    public static String ShowLinksAction_Text;
    public static String ToggleAction_Grid;
    public static String ToggleAction_Legend;
    public static String ToggleAction_Rulers;
    public static String ToggleAction_Snap;
    public static String ZoomAction_Actual;
    public static String ZoomAction_Fit;
    public static String ZoomAction_In;
    public static String ZoomAction_Out;
    public static String ZoomAction_Selection;
    public static String DiagramMenu_Layouts;
    public static String LayoutChoice_Automatic;
    public static String LayoutChoice_Down;
    public static String LayoutChoice_Left;
    public static String LayoutChoice_Radial;
    public static String LayoutChoice_Right;
    public static String LayoutChoice_Tree;
    public static String LayoutChoice_TreeDown;
    public static String LayoutChoice_Up;
    public static String PrintAction_Text;
    public static String TypeMenu_Refused;
    public static String TypeMenu_Text;

    static {
        NLS.initializeMessages("org.yaodian.gef.actions.messages", Messages.class);
    }

    private Messages() {
    }
}
