/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.plan.Identified;

/** Finds in an open plan the object that stands for one of a copy of the same plan. */
final class PlanCounterpart {

    private PlanCounterpart() {
    }

    /**
     * The object with the same id.
     *
     * @param object an object of any copy of the plan
     * @param document the open plan, empty while it is being loaded
     * @return the open plan's object, or the given one when there is none
     */
    static EObject of(EObject object, Optional<PlanDocument> document) {
        if (document.isEmpty() || !(object instanceof Identified identified) || identified.getId() == null) {
            return object;
        }
        var found = document.get().plan().eResource().getEObject(identified.getId());
        return found == null ? object : found;
    }
}
