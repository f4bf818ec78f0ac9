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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Takes the findings of one rule. */
public final class Report {

    private final RuleInfo rule;
    private List<Finding> findings = List.of();

    Report(RuleInfo rule) {
        this.rule = rule;
    }

    /**
     * Adds a finding.
     *
     * @param message  names the object and says what to do
     * @param about    what it is about
     * @param fixes    changes that clear it, the best first
     */
    public void add(String message, EObject about, QuickFix... fixes) {
        add(message, List.of(about), fixes);
    }

    /**
     * Adds a finding about several objects.
     *
     * @param message names the objects and says what to do
     * @param about   what it is about, at least one object
     * @param fixes   changes that clear it, the best first
     */
    public void add(String message, List<? extends EObject> about, QuickFix... fixes) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(1);
        }
        findings.add(new Finding(rule.id(), rule.severity(), message, List.copyOf(about), List.of(fixes)));
    }

    List<Finding> take() {
        var taken = findings;
        findings = List.of();
        return taken;
    }
}
