/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;

/** Gives the window's menus and keys the actions of the page in front. */
public final class PlanEditorContributor extends MultiPageEditorActionBarContributor {

    private static final List<String> OF_THE_PAGE = List.of(ActionFactory.DELETE.getId(),
            ActionFactory.SELECT_ALL.getId(), ActionFactory.COPY.getId(), ActionFactory.CUT.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.RENAME.getId(), ActionFactory.PROPERTIES.getId(),
            ActionFactory.PRINT.getId());

    @Override
    public void setActivePage(IEditorPart page) {
        var bars = getActionBars();
        var registry = page == null ? null : (ActionRegistry) page.getAdapter(ActionRegistry.class);
        OF_THE_PAGE.forEach(id -> bars.setGlobalActionHandler(id, registry == null ? null : registry.getAction(id)));
        bars.updateActionBars();
    }
}
