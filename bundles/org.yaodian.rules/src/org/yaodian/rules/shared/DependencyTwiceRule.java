/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Dependency;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Two tasks are linked once. */
final class DependencyTwiceRule extends KeyedRule<Dependency> {

    DependencyTwiceRule() {
        super(new RuleInfo("dependency.twice", Severity.WARNING, Messages.DependencyTwice_Name, //$NON-NLS-1$
                Messages.DependencyTwice_Description),
                Dependency.class);
    }

    @Override
    protected List<?> keys(Dependency link) {
        return link.getFrom() == null || link.getTo() == null ? List.of()
                : List.of(List.of(link.getFrom(), link.getTo()));
    }

    @Override
    protected void check(Object key, List<Dependency> group, Report report) {
        report.add(NLS.bind(Messages.DependencyTwice_Twice, Labels.of(group.get(0)), group.size()), group,
                new QuickFix(Messages.DependencyTwice_Fix, () -> group.subList(1, group.size()).forEach(Removal::of)));
    }
}
