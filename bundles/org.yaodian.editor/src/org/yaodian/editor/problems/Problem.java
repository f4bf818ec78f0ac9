/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Identified;
import org.yaodian.rules.Finding;

/**
 * A line of the problems view.
 *
 * @param finding what was found
 */
record Problem(Finding finding) {

    /** {@return the object to be shown for it} */
    EObject object() {
        var first = finding.elements().get(0);
        var object = first;
        while (object != null && !(object instanceof Identified)) {
            object = object.eContainer();
        }
        return object == null ? first : object;
    }

    String element() {
        return PlanLabels.text(object());
    }

    String chapter() {
        return PlanLabels.text(Outline.chapterOf(object()));
    }

    String rule() {
        return RuleNames.of(finding.ruleId());
    }
}
