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
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Two elements are related once by each type. */
final class RelationTwiceRule extends KeyedRule<Relation> {

    RelationTwiceRule() {
        super(new RuleInfo("relation.twice", Severity.WARNING, Messages.RelationTwice_Name, //$NON-NLS-1$
                Messages.RelationTwice_Description),
                Relation.class);
    }

    @Override
    protected List<?> keys(Relation link) {
        return link.getFrom() == null || link.getTo() == null ? List.of()
                : List.of(List.of(link.getFrom(), link.getTo(), Labels.orElse(link.getTypeId(), ""))); //$NON-NLS-1$
    }

    @Override
    protected void check(Object key, List<Relation> group, Report report) {
        report.add(NLS.bind(Messages.RelationTwice_Twice, Labels.of(group.get(0)), group.size()), group,
                new QuickFix(Messages.RelationTwice_Fix, () -> group.subList(1, group.size()).forEach(Removal::of)));
    }
}
