/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.gef.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/**
 * Lends the window's editing commands to a field that is open over a diagram, so that select all, paste or undo mean
 * the text in it and not the figures below.
 */
public final class LentActions {

    private static final List<String> IDS = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private final IActionBars bars;
    private final Map<String, IAction> before = new HashMap<>();
    private final CellEditorActionHandler handler;

    private LentActions(IActionBars bars, CellEditor field) {
        this.bars = bars;
        IDS.forEach(id -> before.put(id, bars.getGlobalActionHandler(id)));
        handler = new CellEditorActionHandler(bars);
        handler.addCellEditor(field);
        bars.updateActionBars();
    }

    /** Lends them until {@link #giveBack()}; nothing outside an editor of the workbench. */
    public static Optional<LentActions> to(CellEditor field, EditDomain domain) {
        return domain instanceof DefaultEditDomain owned && owned.getEditorPart().getEditorSite() != null
                ? Optional.of(new LentActions(owned.getEditorPart().getEditorSite().getActionBars(), field))
                : Optional.empty();
    }

    public void giveBack() {
        handler.dispose();
        before.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
