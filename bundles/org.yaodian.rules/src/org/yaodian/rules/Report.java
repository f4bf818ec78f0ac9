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
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/** Takes the findings of one rule. */
public final class Report {

    private final RuleInfo rule;
    private List<Finding> findings = List.of();
    private Object ground;

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

    /**
     * What a few objects settle for all that the rule looks at.
     *
     * @param <G>  what it is
     * @param rule the rule whose findings are taken
     * @return what {@link Grounded#ground} made of these objects as they are now
     */
    @SuppressWarnings("unchecked")
    public <G> G ground(Grounded<G> rule) {
        return (G) ground;
    }

    /** Takes what holds from now on; returns whether that is something else than before. */
    boolean settle(Object settled) {
        boolean differs = !Objects.equals(ground, settled);
        ground = settled;
        return differs;
    }

    List<Finding> take() {
        var taken = findings;
        findings = List.of();
        return taken;
    }
}
