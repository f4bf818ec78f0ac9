/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * Something in a plan that a rule objects to. Two findings are equal when they say the same about the same objects; the
 * quick fixes do not count.
 *
 * @param ruleId   the id of the rule
 * @param severity how bad it is
 * @param message  names the objects and says what to do, in the language of the program
 * @param elements what it is about, the first one to be shown first; not empty
 * @param fixes    changes that clear it, the best first; often none
 */
public record Finding(String ruleId, Severity severity, String message, List<EObject> elements, List<QuickFix> fixes) {

    /** Copies the lists. */
    public Finding {
        elements = List.copyOf(elements);
        fixes = List.copyOf(fixes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding && ruleId.equals(finding.ruleId) && severity == finding.severity
                && message.equals(finding.message) && elements.equals(finding.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleId, message, elements);
    }
}
