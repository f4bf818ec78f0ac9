/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG2: data pass between the official network and the government extranet only through an exchange platform. The
 * finding has the whole path from one network to the other.
 */
public final class NetworkBoundaryRule extends LocalRule<Relation> {

    private static final List<String> KEPT_APART = Egov.DATA.words("boundary.networks"); //$NON-NLS-1$

    /** Makes the rule. */
    public NetworkBoundaryRule() {
        super(Egov.info("boundary", Severity.ERROR, Messages.NetworkBoundary_Name, //$NON-NLS-1$
                Messages.NetworkBoundary_Description), Relation.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Flows.around(changed);
    }

    @Override
    protected void check(Relation use, Report report) {
        if (Egov.USES.equals(use.getTypeId()) && use.getFrom() != null && use.getTo() != null) {
            Related.sources(use.getTo(), Egov.PROVIDES).distinct()
                    .filter(source -> crosses(source, use.getFrom()))
                    .forEach(source -> report(source, use.getTo(), use.getFrom(), report));
        }
    }

    private static boolean crosses(Element source, Element user) {
        var from = Flows.domain(source);
        var to = Flows.domain(user);
        return from != to && KEPT_APART.contains(from.getLiteral()) && KEPT_APART.contains(to.getLiteral())
                && !Flows.joined(source, user);
    }

    private static void report(Element source, Element item, Element user, Report report) {
        var path = Stream.of(Flows.network(source).stream(), Stream.of(source, item, user),
                Flows.network(user).stream()).flatMap(part -> part).toList();
        report.add(NLS.bind(Messages.NetworkBoundary_Crosses,
                new Object[]{Labels.of(user), network(user), Labels.of(item), Labels.of(source), network(source)}),
                Paths.open(path), fixes(source, user));
    }

    private static String network(Element system) {
        return Flows.network(system).map(Labels::of).orElseGet(() -> Flows.domain(system).getLiteral());
    }

    private static QuickFix[] fixes(Element source, Element user) {
        return Stream.concat(fix(source, user), fix(user, source)).limit(1).toArray(QuickFix[]::new);
    }

    private static Stream<QuickFix> fix(Element joined, Element other) {
        return Flows.platforms(joined).limit(1).map(platform -> new QuickFix(
                NLS.bind(Messages.NetworkBoundary_Fix, Labels.of(other), Labels.of(platform)),
                () -> Related.add(Egov.EXCHANGES, other, platform)));
    }
}
