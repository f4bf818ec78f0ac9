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

import java.util.List;
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
        return shown(finding.elements().get(0));
    }

    /** {@return all objects it is about, such as the elements and relations of a path, in order} */
    List<EObject> objects() {
        return finding.elements().stream().map(Problem::shown).distinct().toList();
    }

    /** {@return a line for each object, when there are several; otherwise nothing} */
    List<ProblemPart> parts() {
        var objects = objects();
        return objects.size() < 2 ? List.of()
                : objects.stream().map(object -> new ProblemPart(this, object)).toList();
    }

    private static EObject shown(EObject named) {
        var object = named;
        while (object != null && !(object instanceof Identified)) {
            object = object.eContainer();
        }
        return object == null ? named : object;
    }

    String element() {
        return PlanLabels.text(object());
    }

    String chapter() {
        return PlanLabels.text(Outline.chapterOf(object()));
    }

    /** {@return the id of the sector its rule comes from, or an empty text for a shared rule} */
    String sector() {
        return RuleNames.sector(finding.ruleId());
    }

    String rule() {
        return RuleNames.of(finding.ruleId());
    }
}
