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

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/**
 * The plan that a command for sectors is about.
 *
 * @param editor   the editor in front
 * @param document its plan
 * @param sectors  the sector of the editor, or all sectors where the whole plan is shown
 */
record SectorContext(PlanEditor editor, PlanDocument document, List<Sector> sectors) {

    /** {@return the plan in front, if it can be changed} */
    static Optional<SectorContext> inFront() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof PlanEditor editor ? of(editor)
                        : Optional.empty();
    }

    /** {@return the plan of an editor, if it is loaded and can be changed} */
    static Optional<SectorContext> of(PlanEditor editor) {
        return editor.document().filter(document -> !document.isReadOnly())
                .map(document -> new SectorContext(editor, document, sectorsOf(editor)));
    }

    private static List<Sector> sectorsOf(PlanEditor editor) {
        return editor instanceof SectorEditor of && of.descriptor().isPresent()
                ? List.of(of.descriptor().get().sector())
                : Sectors.installed().all();
    }
}
