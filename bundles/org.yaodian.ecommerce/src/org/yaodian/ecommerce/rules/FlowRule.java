/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.StepFacet;
import org.yaodian.ecommerce.facets.StepKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC11: from each order a transaction goes on over payment to logistics and has no dead end. The finding has the steps
 * and lines from the order to the place where it fails, in their order.
 */
public final class FlowRule extends FacetRule<StepFacet> {

    private static final List<StepKind> PASSES = kinds("flow.passes"); //$NON-NLS-1$
    private static final List<StepKind> ENDS = kinds("flow.ends"); //$NON-NLS-1$

    /** A step and whether all that has to come before the end did come. */
    private record Place(Element step, boolean isPaid) {}

    /** Makes the rule. */
    public FlowRule() {
        super(Ecommerce.info("flow", Severity.ERROR, Messages.Flow_Name, Messages.Flow_Description), //$NON-NLS-1$
                StepFacet.class, FAR, Ecommerce.FLOWS);
    }

    private static List<StepKind> kinds(String key) {
        return Ecommerce.DATA.words(key).stream().map(StepKind::get).toList();
    }

    @Override
    protected void check(Element order, StepFacet facet, Report report) {
        if (facet.getKind() != StepKind.ORDER) {
            return;
        }
        var reached = new LinkedHashMap<Place, Place>();
        var queue = new ArrayDeque<Place>();
        var start = new Place(order, false);
        reached.put(start, null);
        queue.add(start);
        while (!queue.isEmpty()) {
            var place = queue.remove();
            var next = Related.targets(place.step(), Ecommerce.FLOWS).distinct().toList();
            if (next.isEmpty()) {
                checkEnd(place, reached, report);
            }
            next.stream().map(step -> new Place(step, place.isPaid() || PASSES.contains(kind(step))))
                    .filter(after -> !reached.containsKey(after)).forEach(after -> {
                        reached.put(after, place);
                        queue.add(after);
                    });
        }
        if (reached.keySet().stream().allMatch(place -> Related.targets(place.step(), Ecommerce.FLOWS).findAny()
                .isPresent())) {
            var steps = reached.keySet().stream().map(Place::step).distinct().toList();
            report.add(NLS.bind(Messages.Flow_Endless, Labels.of(order)), Ecommerce.path(steps, Ecommerce.FLOWS));
        }
    }

    private static void checkEnd(Place end, Map<Place, Place> reached, Report report) {
        var way = way(end, reached);
        var names = way.stream().map(Labels::of).collect(Collectors.joining(" → ")); //$NON-NLS-1$
        if (!ENDS.contains(kind(end.step()))) {
            report.add(NLS.bind(Messages.Flow_DeadEnd, Labels.of(end.step()), names),
                    Ecommerce.path(way, Ecommerce.FLOWS));
        } else if (!end.isPaid()) {
            report.add(NLS.bind(Messages.Flow_Unpaid, Labels.of(end.step()), names),
                    Ecommerce.path(way, Ecommerce.FLOWS));
        }
    }

    private static List<Element> way(Place end, Map<Place, Place> reached) {
        var way = new ArrayList<Element>();
        for (var place = end; place != null; place = reached.get(place)) {
            way.add(place.step());
        }
        Collections.reverse(way);
        return way;
    }

    private static StepKind kind(Element step) {
        return Facets.of(step, StepFacet.class).map(StepFacet::getKind).orElse(StepKind.OTHER);
    }
}
