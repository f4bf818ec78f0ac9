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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.CycleRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG9, first half: data items do not come from each other in a circle of systems that provide and use them. The
 * finding has the elements and relations of the circle in their order.
 */
public final class DataCycleRule extends CycleRule<Element> {

    private static final int MOST = 12;

    /** Makes the rule. */
    public DataCycleRule() {
        super(Egov.info("cycle", Severity.WARNING, Messages.DataCycle_Name, //$NON-NLS-1$
                Messages.DataCycle_Description), Element.class);
    }

    @Override
    protected Stream<? extends Element> next(Element element) {
        return Stream.concat(Related.targets(element, Egov.PROVIDES), Related.sources(element, Egov.USES)
                .filter(user -> !provides(user, element)));
    }

    @Override
    protected Stream<? extends Element> previous(Element element) {
        return Stream.concat(Related.sources(element, Egov.PROVIDES), Related.targets(element, Egov.USES)
                .filter(item -> !provides(element, item)));
    }

    private static boolean provides(Element system, Element item) {
        return Related.targets(system, Egov.PROVIDES).anyMatch(own -> own == item);
    }

    @Override
    protected Stream<? extends EObject> relinked(EObject changed) {
        return changed instanceof Relation link ? Stream.of(link.getFrom(), link.getTo()) : Stream.of(changed);
    }

    @Override
    protected void check(List<Element> cycle, Report report) {
        var closed = Stream.concat(cycle.stream(), Stream.of(cycle.get(0))).toList();
        report.add(NLS.bind(Messages.DataCycle_Circle, closed.stream().limit(MOST).map(Labels::of)
                .collect(Collectors.joining(" → "))), Paths.closed(cycle)); //$NON-NLS-1$
    }
}
