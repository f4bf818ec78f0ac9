/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Target;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.GoalFacet;

/** RU4: the shares of the districts, the goals below the goal of the city, sum up to it. */
public final class GoalSumRule extends FacetRule<GoalFacet> {

    /** Makes the rule. */
    public GoalSumRule() {
        super(new RuleInfo("rural.goalSum", Severity.ERROR, "rural", Messages.GoalSum_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.GoalSum_Description), GoalFacet.class, 0);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        var element = changed instanceof Element ? changed : changed.eContainer();
        return element instanceof Target share && share.eContainer() instanceof Element goal
                ? Stream.concat(super.affected(changed), facetsAround(Stream.of(goal)))
                : super.affected(changed);
    }

    @Override
    protected void check(Element element, GoalFacet facet, Report report) {
        if (!(element instanceof Target goal) || goal.getValue() == null) {
            return;
        }
        var shares = shares(goal);
        if (shares.isEmpty() || shares.stream().map(Target::getValue).anyMatch(Objects::isNull)) {
            return;
        }
        var sum = shares.stream().map(Target::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(goal.getValue()) != 0) {
            report.add(NLS.bind(Messages.GoalSum_Differs, new Object[]{Labels.of(goal),
                    goal.getValue().toPlainString(), shares.size(), sum.toPlainString()}),
                    Stream.concat(Stream.of(goal), shares.stream()).toList(),
                    new QuickFix(NLS.bind(Messages.GoalSum_Fix, sum.toPlainString()), () -> goal.setValue(sum)));
        }
    }

    private static List<Target> shares(Target goal) {
        return goal.getChildren().stream().filter(Target.class::isInstance).map(Target.class::cast)
                .filter(child -> Facets.of(child, GoalFacet.class).isPresent()).toList();
    }
}
