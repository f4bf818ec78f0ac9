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

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.Finding;

/**
 * What the rules say about one object, by the field it concerns.
 *
 * @param findings the findings
 */
record FieldFindings(List<Finding> findings) {

    /** Nothing to say. */
    static final FieldFindings NONE = new FieldFindings(List.of());

    /**
     * The findings of an object of an open plan.
     *
     * @param objects the selected objects; of several nothing is said
     * @return the findings, often none
     */
    static FieldFindings of(Collection<? extends EObject> objects) {
        if (objects.size() != 1) {
            return NONE;
        }
        EObject object = objects.iterator().next();
        return PlanObjects.documentOf(object).map(PlanDocument::findings)
                .map(all -> new FieldFindings(all.stream().filter(finding -> isAbout(finding, object)).toList()))
                .orElse(NONE);
    }

    private static boolean isAbout(Finding finding, EObject object) {
        EObject each = finding.elements().get(0);
        while (each != null && each != object && !(each instanceof Element)) {
            each = each.eContainer();
        }
        return each == object;
    }

    /** {@return those about a field} */
    List<Finding> of(String fieldId) {
        return findings.stream().filter(finding -> fieldId.equals(RuleFields.fieldOf(finding.ruleId()))).toList();
    }

    /** {@return those about none of some fields} */
    List<Finding> except(List<String> fieldIds) {
        return findings.stream().filter(finding -> !fieldIds.contains(RuleFields.fieldOf(finding.ruleId()))).toList();
    }
}
