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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.StepFacet;
import org.yaodian.rural.facets.TracingStage;

/**
 * RU8: a tracing chain leads from production to sale without a gap ("whole-process management of safe farm produce",
 * work points of 2007, chapter 6). A finding has the chain up to the gap, steps and relations in their order.
 */
public final class TracingRule extends FacetRule<StepFacet> {

    /** Makes the rule. */
    public TracingRule() {
        super(new RuleInfo("rural.tracing", Severity.ERROR, "rural", Messages.Tracing_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Tracing_Description), StepFacet.class, FAR, RuralTypes.TRACES);
    }

    @Override
    protected void check(Element step, StepFacet facet, Report report) {
        var next = Related.outgoing(step, RuralTypes.TRACES).filter(link -> link.getTo() != null).toList();
        if (next.isEmpty() && facet.getStage() != RuralData.REQUIRED_STAGES.getLast()) {
            report.add(NLS.bind(Messages.Tracing_Ends, Labels.of(step),
                    StageNames.of(RuralData.REQUIRED_STAGES.getLast())), before(step));
        }
        if (facet.getStage() != RuralData.REQUIRED_STAGES.getFirst()
                && Related.sources(step, RuralTypes.TRACES).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.Tracing_Begins, Labels.of(step),
                    StageNames.of(RuralData.REQUIRED_STAGES.getFirst())), after(step));
        }
        next.forEach(link -> Facets.of(link.getTo(), StepFacet.class)
                .ifPresent(other -> checkLink(step, facet, link, other, report)));
    }

    private static void checkLink(Element step, StepFacet facet, Relation link, StepFacet other, Report report) {
        if (other.getStage().compareTo(facet.getStage()) < 0) {
            report.add(NLS.bind(Messages.Tracing_Back, new Object[]{Labels.of(step), Labels.of(link.getTo()),
                    StageNames.of(other.getStage())}), wayOver(link));
            return;
        }
        var skipped = RuralData.REQUIRED_STAGES.stream().filter(stage -> stage.compareTo(facet.getStage()) > 0
                && stage.compareTo(other.getStage()) < 0).toList();
        if (!skipped.isEmpty()) {
            var names = skipped.stream().map(StageNames::of).collect(Collectors.joining(Messages.Separator));
            report.add(NLS.bind(Messages.Tracing_Skips, new Object[]{Labels.of(step), Labels.of(link.getTo()), names}),
                    wayOver(link),
                    new QuickFix(NLS.bind(Messages.Tracing_Fix, names), () -> insert(link, facet, skipped)));
        }
    }

    private static List<Identified> wayOver(Relation link) {
        var way = new ArrayList<Identified>(before(link.getFrom()));
        way.add(link);
        way.add(link.getTo());
        return way;
    }

    private static void insert(Relation link, StepFacet facet, List<TracingStage> stages) {
        var step = link.getFrom();
        var last = link.getTo();
        var previous = step;
        for (var stage : stages) {
            var added = NewElements.step(stage, facet.getProduct());
            var siblings = step.getParent().getChildren();
            siblings.add(siblings.indexOf(previous) + 1, added);
            if (previous == step) {
                link.setTo(added);
            } else {
                Related.add(RuralTypes.TRACES, previous, added);
            }
            previous = added;
        }
        Related.add(RuralTypes.TRACES, previous, last);
    }

    private static List<Identified> before(Element step) {
        return way(step, element -> Related.incoming(element, RuralTypes.TRACES)
                .filter(link -> link.getFrom() != null), Relation::getFrom).reversed();
    }

    private static List<Identified> after(Element step) {
        return way(step, element -> Related.outgoing(element, RuralTypes.TRACES)
                .filter(link -> link.getTo() != null), Relation::getTo);
    }

    /** The first way from a step along links, up to a step that it comes to again. */
    private static List<Identified> way(Element step, Function<Element, Stream<Relation>> links,
            Function<Relation, Element> end) {
        var way = new ArrayDeque<Identified>(List.of(step));
        var seen = new HashSet<Element>(List.of(step));
        var link = links.apply(step).findFirst();
        while (link.isPresent() && seen.add(end.apply(link.get()))) {
            var reached = end.apply(link.get());
            way.add(link.get());
            way.add(reached);
            link = Optional.of(reached).flatMap(element -> links.apply(element).findFirst());
        }
        return List.copyOf(way);
    }
}
