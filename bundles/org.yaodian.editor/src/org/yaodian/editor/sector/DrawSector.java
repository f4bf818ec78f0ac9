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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.yaodian.editor.PlanEditor;

/** Adds a diagram of what a sector has in the plan in front. */
public final class DrawSector extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SectorContext.inFront().map(SectorContext::editor).filter(DrawSector::canDraw)
                .ifPresent(editor -> SectorDiagram.add((SectorEditor) editor));
        return null;
    }

    private static boolean canDraw(PlanEditor editor) {
        return editor instanceof SectorEditor of && of.hasSomethingToDraw();
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SectorContext.inFront().map(SectorContext::editor).filter(DrawSector::canDraw).isPresent());
    }
}
