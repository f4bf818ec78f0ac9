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
import org.eclipse.swt.graphics.Image;
import org.yaodian.editor.plan.PlanLabels;

/**
 * A line below one of the problems view: one of several objects that a finding is about, such as a village of a list.
 *
 * @param problem the line above
 * @param object  the object
 */
record ProblemPart(Problem problem, EObject object) {

    String text() {
        var kind = PlanLabels.kind(object);
        return kind.isEmpty() ? PlanLabels.text(object) : kind + "　" + PlanLabels.text(object);
    }

    Image image() {
        return PlanLabels.image(object);
    }
}
