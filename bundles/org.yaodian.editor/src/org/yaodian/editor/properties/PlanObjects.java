/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/** Finds the open plan and the editor of an object. */
final class PlanObjects {

    private PlanObjects() {
    }

    /** {@return the open plan an object stands in, if it is open} */
    static Optional<PlanDocument> documentOf(EObject object) {
        WorkPlan plan = Outline.planOf(object);
        return PlanDocuments.get().all().stream().filter(document -> document.plan() == plan).findFirst();
    }

    /** Shows an object in the editor in front, if that is its plan's. */
    static void reveal(EObject object) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.getActiveEditor() instanceof PlanEditor editor
                && editor.document().filter(document -> document.plan() == Outline.planOf(object)).isPresent()) {
            editor.reveal(object);
        }
    }
}
