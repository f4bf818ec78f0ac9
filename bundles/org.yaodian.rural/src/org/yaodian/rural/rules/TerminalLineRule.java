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

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.yaodian.rural.facets.LineFacet;
import org.yaodian.rural.facets.TerminalFacet;

/** RU2: the line is ready before the terminal is put up; its own line or that of the place where it stands. */
public final class TerminalLineRule extends FacetRule<TerminalFacet> {

    /** The way from a terminal to a line, with the relations in between. */
    private record Way(List<Identified> steps, LocalDate ready) {

        Element line() {
            return (Element) steps.getLast();
        }
    }

    /** Makes the rule. */
    public TerminalLineRule() {
        super(new RuleInfo("rural.terminalLine", Severity.ERROR, "rural", Messages.TerminalLine_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.TerminalLine_Description), TerminalFacet.class, 2, RuralTypes.JOINS, RuralTypes.DEPLOYED);
    }

    @Override
    protected void check(Element terminal, TerminalFacet facet, Report report) {
        var ways = Stream.concat(ways(List.of(terminal), terminal),
                Related.outgoing(terminal, RuralTypes.DEPLOYED).filter(relation -> relation.getTo() != null)
                        .flatMap(relation -> ways(List.of(terminal, relation, relation.getTo()), relation.getTo())))
                .toList();
        if (ways.isEmpty()) {
            report.add(NLS.bind(Messages.TerminalLine_None, Labels.of(terminal)), terminal);
            return;
        }
        var earliest = ways.stream().min(Comparator.comparing(Way::ready,
                Comparator.nullsLast(Comparator.naturalOrder()))).orElseThrow();
        if (facet.getInstalled() != null) {
            checkDates(terminal, facet, earliest, report);
        }
    }

    private static void checkDates(Element terminal, TerminalFacet facet, Way way, Report report) {
        if (way.ready == null) {
            report.add(NLS.bind(Messages.TerminalLine_NotReady, new Object[]{Labels.of(terminal),
                    facet.getInstalled(), Labels.of(way.line())}), way.steps);
        } else if (way.ready.isAfter(facet.getInstalled())) {
            report.add(NLS.bind(Messages.TerminalLine_Late, new Object[]{Labels.of(terminal), facet.getInstalled(),
                    Labels.of(way.line()), way.ready}), way.steps,
                    new QuickFix(NLS.bind(Messages.TerminalLine_Fix, way.ready),
                            () -> facet.setInstalled(way.ready)));
        }
    }

    private static Stream<Way> ways(List<? extends Identified> before, Element joined) {
        return Related.outgoing(joined, RuralTypes.JOINS).flatMap(relation -> way(before, relation).stream());
    }

    private static Optional<Way> way(List<? extends Identified> before, Relation relation) {
        return Optional.ofNullable(relation.getTo()).map(line -> new Way(
                Stream.concat(before.stream(), Stream.of(relation, line)).map(Identified.class::cast).toList(),
                Facets.of(line, LineFacet.class).map(LineFacet::getReady).orElse(null)));
    }
}
