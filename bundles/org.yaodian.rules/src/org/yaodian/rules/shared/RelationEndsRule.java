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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A relation leads from one element to another. */
final class RelationEndsRule extends LocalRule<Relation> {

    RelationEndsRule() {
        super(new RuleInfo("relation.ends", Severity.ERROR, Messages.RelationEnds_Name, //$NON-NLS-1$
                Messages.RelationEnds_Description),
                Relation.class);
    }

    @Override
    protected void check(Relation link, Report report) {
        if (link.getFrom() == null || link.getTo() == null || link.getFrom() == link.getTo()) {
            report.add(NLS.bind(Messages.RelationEnds_Wrong, Labels.of(link)), link,
                    new QuickFix(Messages.RelationEnds_Fix, () -> Removal.of(link)));
        }
    }
}
