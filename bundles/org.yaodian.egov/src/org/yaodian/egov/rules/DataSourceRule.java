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
import org.yaodian.egov.facets.NetworkDomain;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG9, second half: who uses a data item can be reached from a source of it, in the same network or over platforms.
 * The finding has the path. Ways between networks of different domains are the matter of EG2.
 */
public final class DataSourceRule extends LocalRule<Relation> {

    /** Makes the rule. */
    public DataSourceRule() {
        super(Egov.info("source", Severity.WARNING, Messages.DataSource_Name, //$NON-NLS-1$
                Messages.DataSource_Description), Relation.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Flows.around(changed);
    }

    @Override
    protected void check(Relation use, Report report) {
        if (!Egov.USES.equals(use.getTypeId()) || use.getFrom() == null || use.getTo() == null) {
            return;
        }
        var user = use.getFrom();
        var item = use.getTo();
        var sources = Related.sources(item, Egov.PROVIDES).distinct().toList();
        if (sources.isEmpty()) {
            report.add(NLS.bind(Messages.DataSource_None, Labels.of(user), Labels.of(item)),
                    Paths.open(List.of(user, item)));
        } else if (sources.stream().noneMatch(source -> reaches(source, user))) {
            var source = sources.get(0);
            report.add(NLS.bind(Messages.DataSource_Unreachable,
                    new Object[]{Labels.of(user), Labels.of(item), Labels.of(source)}),
                    Paths.open(List.of(source, item, user)));
        }
    }

    private static boolean reaches(Element source, Element user) {
        var from = Flows.domain(source);
        var to = Flows.domain(user);
        return source == user || from == NetworkDomain.UNKNOWN || from != to || sameNetwork(source, user)
                || Flows.joined(source, user);
    }

    private static boolean sameNetwork(Element source, Element user) {
        var from = Flows.network(source);
        return from.isEmpty() || Flows.network(user).isEmpty() || from.equals(Flows.network(user));
    }
}
