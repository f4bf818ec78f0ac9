/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.DecisionFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX12: a decision of a coordination body is linked to the tasks it changed. */
public final class DecisionTasksRule extends FacetRule<DecisionFacet> {

    /** Makes the rule. */
    public DecisionTasksRule() {
        super(new RuleInfo("expo.decisionTasks", Severity.WARNING, "expo", Messages.DecisionTasks_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.DecisionTasks_Description), DecisionFacet.class, 1, ExpoTypes.CHANGES);
    }

    @Override
    protected void check(Element decision, DecisionFacet facet, Report report) {
        if (facet.isDecides() && Related.targets(decision, ExpoTypes.CHANGES).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.DecisionTasks_None, Labels.of(decision)), decision,
                    new QuickFix(Messages.DecisionTasks_Fix, () -> facet.setDecides(false)));
        }
    }
}
