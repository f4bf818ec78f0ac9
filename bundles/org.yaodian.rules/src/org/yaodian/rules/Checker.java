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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.shared.SharedRules;

/** Checks plans against rules. */
public final class Checker {

    private final List<Rule<?>> rules;

    /**
     * Makes a checker.
     *
     * @param rules the rules, each id once; their order is that of the findings
     * @throws IllegalArgumentException when two rules have the same id
     */
    public Checker(List<? extends Rule<?>> rules) {
        var ids = new HashSet<String>();
        rules.forEach(rule -> {
            if (!ids.add(rule.info().id())) {
                throw new IllegalArgumentException("two rules with the id " + rule.info().id()); //$NON-NLS-1$
            }
        });
        this.rules = List.copyOf(rules);
    }

    /**
     * A checker with the rules that hold for every plan and those of the sectors that are installed.
     *
     * @return a new checker
     */
    public static Checker standard() {
        return with(Sectors.installed().all());
    }

    /**
     * A checker with the rules that hold for every plan and those of some sectors.
     *
     * @param sectors the sectors
     * @return a new checker
     */
    public static Checker with(Collection<Sector> sectors) {
        var all = new ArrayList<Rule<?>>(SharedRules.all());
        sectors.forEach(sector -> all.addAll(SectorRules.of(sector)));
        return new Checker(all);
    }

    /**
     * What the checker asks for.
     *
     * @return the descriptions of its rules
     */
    public List<RuleInfo> rules() {
        return rules.stream().map(Rule::info).toList();
    }

    /**
     * Checks a whole plan. The time grows in proportion to its size.
     *
     * @param plan    the plan, which does not change
     * @param monitor takes progress and can cancel; may be null
     * @return the findings, rule by rule
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public List<Finding> check(WorkPlan plan, IProgressMonitor monitor) {
        var findings = new ArrayList<Finding>();
        open(plan, monitor).values().forEach(state -> state.collect(findings));
        leaveOutMunicipal(findings);
        return findings;
    }

    /** Takes away what is wrong with municipal tasks in the plan of a district: only the city can mend them. */
    static void leaveOutMunicipal(List<Finding> findings) {
        findings.removeIf(finding -> !finding.elements().isEmpty()
                && finding.elements().getFirst() instanceof Element element && MunicipalTasks.isMunicipal(element));
    }

    /** Checks a whole plan and keeps what is needed to bring the findings up to date. */
    Map<Rule<?>, RuleState<?>> open(WorkPlan plan, IProgressMonitor monitor) {
        var states = states();
        Entities.forEach(plan, new Dispatcher(states, monitor));
        states.values().forEach(RuleState::complete);
        return states;
    }

    /** {@return states that know nothing of any plan yet, in the order of the rules} */
    Map<Rule<?>, RuleState<?>> states() {
        var states = new LinkedHashMap<Rule<?>, RuleState<?>>();
        rules.forEach(rule -> states.put(rule, rule.open()));
        return states;
    }
}
