/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security.rules;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.security.facets.SecurityFactory;

/** An emergency plan is practised in a drill. */
public final class DrilledRule extends LocalRule<Policy> {

    private static final String PLAN = "security.plan"; //$NON-NLS-1$
    private static final String DRILL = "security.drill"; //$NON-NLS-1$
    private static final String PRACTISES = "security.practises"; //$NON-NLS-1$

    /** Makes the rule. */
    public DrilledRule() {
        super(new RuleInfo("security.drilled", Severity.WARNING, "security", Messages.Drilled_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Drilled_Description), Policy.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Relation relation && relation.getTo() != null ? Stream.of(relation.getTo())
                : Stream.of(changed);
    }

    @Override
    protected void check(Policy policy, Report report) {
        if (PLAN.equals(policy.getTypeId()) && Related.sources(policy, PRACTISES).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Drilled_Never, Labels.of(policy)), policy,
                    new QuickFix(Messages.Drilled_Fix, () -> drill(policy)));
        }
    }

    private static void drill(Policy policy) {
        var drill = PlanFactory.eINSTANCE.createEvent();
        drill.setTypeId(DRILL);
        drill.setName(NLS.bind(Messages.Drilled_Drill, Labels.orElse(policy.getName(), ""))); //$NON-NLS-1$
        drill.getFacets().add(SecurityFactory.eINSTANCE.createDrillFacet());
        Outline.planOf(policy).getChildren().add(drill);
        Related.add(PRACTISES, drill, policy);
    }
}
