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

import org.eclipse.ui.actions.ActionFactory;

/** Ids of the actions of a graph page. Those of the workbench keep the workbench's ids, so that its menus find them. */
public final class ActionIds {

    /** Undoes the last step. */
    public static final String UNDO = ActionFactory.UNDO.getId();
    /** Redoes the step that was undone last. */
    public static final String REDO = ActionFactory.REDO.getId();
    /** Copies the selected nodes. */
    public static final String COPY = ActionFactory.COPY.getId();
    /** Copies the selected nodes and takes them out of the diagram. */
    public static final String CUT = ActionFactory.CUT.getId();
    /** Shows what the selection has to do with. */
    public static final String ADD_RELATED = "org.yaodian.gef.addRelated";
    /** Creates by typing. */
    public static final String CREATE = "org.yaodian.gef.create";
    /** Connects with the keys. */
    public static final String CONNECT = "org.yaodian.gef.connect";
    /** Walks to where a link ends. */
    public static final String NEXT_LINK = "org.yaodian.gef.nextLink";
    /** Walks to where a link begins. */
    public static final String PREVIOUS_LINK = "org.yaodian.gef.previousLink";
    /** Opens the properties. */
    public static final String PROPERTIES = ActionFactory.PROPERTIES.getId();
    /** Pastes copies in any case. */
    public static final String PASTE_COPIES = "org.yaodian.gef.pasteCopies";
    /** Pastes nodes. */
    public static final String PASTE = ActionFactory.PASTE.getId();
    /** Takes the selection out of the diagram. */
    public static final String DELETE_FROM_DIAGRAM = ActionFactory.DELETE.getId();
    /** Deletes what the selection shows from the plan. */
    public static final String DELETE_FROM_PLAN = "org.yaodian.gef.deleteFromPlan";
    /** Selects everything. */
    public static final String SELECT_ALL = ActionFactory.SELECT_ALL.getId();
    /** Edits the name in place. */
    public static final String RENAME = ActionFactory.RENAME.getId();
    /** Lays the diagram out. */
    public static final String LAYOUT = "org.yaodian.gef.layout";
    /** Begins the ids of {@link LayoutChoice}s. */
    public static final String LAYOUT_AS = "org.yaodian.gef.layout.";
    /** Prints the diagram. */
    public static final String PRINT = ActionFactory.PRINT.getId();
    /** Writes the diagram to a picture file. */
    public static final String EXPORT_PICTURE = "org.yaodian.gef.exportPicture";
    /** Draws links of the plan that the diagram does not show yet. */
    public static final String SHOW_LINKS = "org.yaodian.gef.showLinks";
    /** Pins nodes or releases them. */
    public static final String PIN = "org.yaodian.gef.pin";
    /** Hides or shows what stands inside nodes. */
    public static final String COLLAPSE = "org.yaodian.gef.collapse";
    /** Begins the ids of {@link Arrangement}s. */
    public static final String ARRANGE = "org.yaodian.gef.arrange.";
    /** Shows the diagram larger. */
    public static final String ZOOM_IN = "org.yaodian.gef.zoomIn";
    /** Shows the diagram smaller. */
    public static final String ZOOM_OUT = "org.yaodian.gef.zoomOut";
    /** Shows the diagram at 100 %. */
    public static final String ZOOM_ACTUAL = "org.yaodian.gef.zoomActual";
    /** Shows the whole diagram. */
    public static final String ZOOM_FIT = "org.yaodian.gef.zoomFit";
    /** Shows the selection as large as it can be. */
    public static final String ZOOM_SELECTION = "org.yaodian.gef.zoomSelection";
    /** Shows or hides the grid and snaps to it. */
    public static final String GRID = "org.yaodian.gef.grid";
    /** Shows or hides the legend. */
    public static final String LEGEND = "org.yaodian.gef.legend";
    /** Shows or hides the rulers. */
    public static final String RULERS = "org.yaodian.gef.rulers";
    /** Snaps to other nodes or not. */
    public static final String SNAP = "org.yaodian.gef.snap";

    /** Chooses what the diagram shows. */
    public static final String FILTER = "org.yaodian.gef.filter";
    /** Shows the selection and what is near it only. */
    public static final String FOCUS = "org.yaodian.gef.focus";
    /** Shows everything. */
    public static final String SHOW_ALL = "org.yaodian.gef.showAll";

    private ActionIds() {
    }
}
