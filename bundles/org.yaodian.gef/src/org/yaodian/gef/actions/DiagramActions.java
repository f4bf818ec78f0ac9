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

import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_COPY;
import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_CUT;
import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_DELETE;
import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_PASTE;
import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_REDO;
import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_SELECT_ALL;
import static org.eclipse.ui.IWorkbenchCommandConstants.EDIT_UNDO;
import static org.eclipse.ui.IWorkbenchCommandConstants.FILE_PROPERTIES;
import static org.eclipse.ui.IWorkbenchCommandConstants.FILE_RENAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.yaodian.model.edit.commands.delete.DeletionEffect;

/** All actions of one diagram's viewer. */
public final class DiagramActions {

    private final List<IAction> actions = new ArrayList<>();

    /**
     * Makes the actions.
     *
     * @param viewer a prepared viewer
     */
    public DiagramActions(GraphicalViewer viewer) {
        this(viewer, new DeleteQuestion(viewer));
    }

    /**
     * Makes the actions, with another way to ask before something is deleted from the plan.
     *
     * @param viewer the viewer they act on, with a control
     * @param meant  told what would go; answers whether that is meant
     */
    public DiagramActions(GraphicalViewer viewer, Predicate<DeletionEffect> meant) {
        actions.add(new HistoryAction(viewer, false));
        actions.add(new HistoryAction(viewer, true));
        actions.add(new DeleteAction(viewer));
        actions.add(new DeleteAction(viewer, meant));
        actions.add(new SelectAllAction(viewer));
        actions.add(new RenameAction(viewer));
        actions.add(new CopyAction(viewer, true));
        actions.add(new CopyAction(viewer, false));
        actions.add(new PasteAction(viewer, false));
        actions.add(new PasteAction(viewer, true));
        actions.add(new CreateAction(viewer));
        actions.add(new ConnectAction(viewer));
        actions.add(new FollowLinkAction(viewer, true));
        actions.add(new FollowLinkAction(viewer, false));
        actions.add(new PropertiesAction(viewer));
        actions.add(new LayoutAction(viewer));
        Stream.of(LayoutChoice.values()).map(each -> new LayoutAction(viewer, each)).forEach(actions::add);
        actions.add(new ExportPictureAction(viewer));
        actions.add(new PrintAction(viewer));
        actions.add(FilterAction.ask(viewer));
        actions.add(FilterAction.focus(viewer));
        actions.add(FilterAction.showAll(viewer));
        actions.add(new PinAction(viewer));
        actions.add(new CollapseAction(viewer));
        actions.add(new AddRelatedAction(viewer));
        actions.add(new ShowLinksAction(viewer));
        Stream.of(Arrangement.values()).map(each -> new ArrangeAction(viewer, each, label(each))).forEach(actions::add);
        actions.add(new ZoomAction(viewer, ActionIds.ZOOM_IN, Messages.ZoomAction_In, '='));
        actions.add(new ZoomAction(viewer, ActionIds.ZOOM_OUT, Messages.ZoomAction_Out, '-'));
        actions.add(new ZoomAction(viewer, ActionIds.ZOOM_ACTUAL, Messages.ZoomAction_Actual, '0'));
        actions.add(new ZoomAction(viewer, ActionIds.ZOOM_FIT, Messages.ZoomAction_Fit, '9'));
        actions.add(new ZoomAction(viewer, ActionIds.ZOOM_SELECTION, Messages.ZoomAction_Selection, '8'));
        actions.add(new ToggleAction(viewer, ActionIds.GRID, Messages.ToggleAction_Grid,
                List.of(SnapToGrid.PROPERTY_GRID_VISIBLE, SnapToGrid.PROPERTY_GRID_ENABLED)));
        actions.add(new ToggleAction(viewer, ActionIds.SNAP, Messages.ToggleAction_Snap,
                List.of(SnapToGeometry.PROPERTY_SNAP_ENABLED)));
        actions.add(new ToggleAction(viewer, ActionIds.RULERS, Messages.ToggleAction_Rulers,
                List.of(RulerProvider.PROPERTY_RULER_VISIBILITY)));
        actions.add(new ToggleAction(viewer, ActionIds.LEGEND, Messages.ToggleAction_Legend,
                List.of(ActionIds.LEGEND)));
        nameCommands();
    }

    /** Lets menus show the keys of the workbench's own commands. */
    private void nameCommands() {
        Map.of(ActionIds.UNDO, EDIT_UNDO, ActionIds.REDO, EDIT_REDO, ActionIds.CUT, EDIT_CUT, ActionIds.COPY,
                EDIT_COPY, ActionIds.PASTE, EDIT_PASTE, ActionIds.DELETE_FROM_DIAGRAM, EDIT_DELETE,
                ActionIds.SELECT_ALL, EDIT_SELECT_ALL, ActionIds.RENAME, FILE_RENAME, ActionIds.PROPERTIES,
                FILE_PROPERTIES).forEach((id, command) -> get(id).setActionDefinitionId(command));
    }

    private static String label(Arrangement arrangement) {
        return switch (arrangement) {
            case LEFT -> Messages.Arrangement_Left;
            case CENTER -> Messages.Arrangement_Center;
            case RIGHT -> Messages.Arrangement_Right;
            case TOP -> Messages.Arrangement_Top;
            case MIDDLE -> Messages.Arrangement_Middle;
            case BOTTOM -> Messages.Arrangement_Bottom;
            case DISTRIBUTE_HORIZONTALLY -> Messages.Arrangement_DistributeHorizontally;
            case DISTRIBUTE_VERTICALLY -> Messages.Arrangement_DistributeVertically;
            case MATCH_WIDTH -> Messages.Arrangement_MatchWidth;
            case MATCH_HEIGHT -> Messages.Arrangement_MatchHeight;
            case MATCH_SIZE -> Messages.Arrangement_MatchSize;
        };
    }

    /**
     * Makes the actions known under their ids.
     *
     * @param registry where to
     */
    public void register(ActionRegistry registry) {
        actions.forEach(registry::registerAction);
        update();
    }

    /** Enables, disables and names the actions after the selection or the history has changed. */
    public void update() {
        actions.forEach(action -> ((UpdateAction) action).update());
    }

    /**
     * One of the actions.
     *
     * @param id one of {@link ActionIds}
     * @return the action
     * @throws IllegalArgumentException when there is none of this id
     */
    public IAction get(String id) {
        return actions.stream().filter(action -> action.getId().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
