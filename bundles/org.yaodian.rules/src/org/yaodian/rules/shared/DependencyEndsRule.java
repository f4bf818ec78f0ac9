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
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Dependency;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A dependency links two tasks, none of them part of the other. */
final class DependencyEndsRule extends LocalRule<Dependency> {

    DependencyEndsRule() {
        super(new RuleInfo("dependency.ends", Severity.ERROR, Messages.DependencyEnds_Name, //$NON-NLS-1$
                Messages.DependencyEnds_Description),
                Dependency.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Neighbours.withDependencies(changed);
    }

    @Override
    protected void check(Dependency link, Report report) {
        var from = link.getFrom();
        var to = link.getTo();
        if (from == null || to == null) {
            report.add(NLS.bind(Messages.DependencyEnds_Open, Labels.of(link)), link, remove(link));
        } else if (EcoreUtil.isAncestor(from, to) || EcoreUtil.isAncestor(to, from)) {
            report.add(NLS.bind(Messages.DependencyEnds_Own, Labels.of(link)), List.of(link, from, to), remove(link));
        }
    }

    private static QuickFix remove(Dependency link) {
        return new QuickFix(Messages.DependencyEnds_Fix, () -> Removal.of(link));
    }
}
