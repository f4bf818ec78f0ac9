/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import org.eclipse.osgi.util.NLS;

/** Texts that a person sees, in the language of the program. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {

    public static String AddDetailCommand_DoesNotFit;
    public static String AddDetailCommand_InUse;
    public static String AddDetailCommand_Label;
    public static String AddNodeCommand_Label;
    public static String AddNodeCommand_NoDiagram;
    public static String AddNodeCommand_NotDrawable;
    public static String AddNodeCommand_NoteLabel;
    public static String AddNodeCommand_OtherPlan;
    public static String AddResponsibilityCommand_Exists;
    public static String AddResponsibilityCommand_Label;
    public static String AddResponsibilityCommand_UnitNotInRegister;
    public static String ApplyLayoutCommand_Label;
    public static String ApplyLayoutCommand_Stale;
    public static String ChangeKindCommand_Already;
    public static String ChangeKindCommand_Label;
    public static String ChangeRelationTypeCommand_Plain;
    public static String CollapseCommand_Collapse;
    public static String CollapseCommand_Expand;
    public static String CollapseCommand_NothingInside;
    public static String ConnectNodesCommand_Label;
    public static String ConnectNodesCommand_OtherDiagram;
    public static String CreateDependencyCommand_Label;
    public static String CreateDiagramCommand_Label;
    public static String CreateDiagramCommand_NoDiagram;
    public static String CreateElementCommand_Label;
    public static String CreateRelationCommand_Label;
    public static String CreateUnitCommand_Label;
    public static String CreateUnitCommand_NameTaken;
    public static String CreateUnitCommand_NeedsName;
    public static String DeleteFromDiagramCommand_Label;
    public static String DeleteFromDiagramCommand_NotInDiagram;
    public static String DeleteFromPlanCommand_Label;
    public static String DeleteFromPlanCommand_NotThePlan;
    public static String DeleteFromPlanCommand_SeveralPlans;
    public static String DuplicateCommand_Label;
    public static String EdgeEnds_SameNode;
    public static String GivePartsCommand_HaveParts;
    public static String JoinTasksCommand_Label;
    public static String JoinTasksCommand_NeedsSeveral;
    public static String LinkEnds_WrongKind;
    public static String MergeUnitsCommand_Label;
    public static String MergeUnitsCommand_NeedsOthers;
    public static String MoveElementsCommand_Label;
    public static String MoveElementsCommand_Nothing;
    public static String MoveElementsCommand_OtherPlan;
    public static String MoveInListCommand_Label;
    public static String MoveInListCommand_NoList;
    public static String MoveInListCommand_NoSuchPlace;
    public static String MoveNodesCommand_IntoItself;
    public static String MoveNodesCommand_Label;
    public static String MunicipalLock_Place;
    public static String MunicipalLock_Task;
    public static String NewLink_DependencyNeedsTasks;
    public static String NewLink_RelationNeedsElements;
    public static String NewLink_ResponsibilityNeedsUnit;
    public static String ObjectLabels_Nothing;
    public static String ObjectLabels_Responsibility;
    public static String PasteCommand_Label;
    public static String PasteCommand_Nothing;
    public static String PinCommand_Pin;
    public static String PinCommand_Release;
    public static String PlanCommand_NotInAPlan;
    public static String PlanCommand_ReadOnly;
    public static String ReconnectCommand_Label;
    public static String DeriveTaskCommand_Label;
    public static String DeriveTaskCommand_NotMunicipal;
    public static String RefineTasksCommand_Label;
    public static String RefineTasksCommand_Note;
    public static String RefineTasksCommand_Nothing;
    public static String RefineTasksCommand_OwnTasks;
    public static String RefineTasksCommand_SamePlan;
    public static String RenameCommand_Empty;
    public static String RenameCommand_Label;
    public static String RenameCommand_NoName;
    public static String RenumberCommand_Label;
    public static String SetBoundsCommand_Label;
    public static String SetDeadlineCommand_Backwards;
    public static String SetDeadlineCommand_Label;
    public static String SetDisclosureCommand_Label;
    public static String SetFeatureCommand_Label;
    public static String SetFeatureCommand_NoSuchFeature;
    public static String SetFeatureCommand_NotEditable;
    public static String SetFeatureCommand_WrongValue;
    public static String SetLeadCommand_Label;
    public static String SetRouteCommand_Label;
    public static String SetTargetCommand_Label;
    public static String SetValuesCommand_Twice;
    public static String ShowLinksCommand_AllShown;
    public static String ShowLinksCommand_Label;
    public static String SplitTaskCommand_Label;
    public static String SplitTaskCommand_NeedsNames;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
