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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.Decision;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG10: two systems that have several data items in common and functions or most of their names may be duplicate
 * construction (重复建设). The finding says why. Data items that very many systems use are no sign of it. A decision on
 * a line "may duplicate" between them settles it.
 */
@SuppressWarnings("nls")
public final class DuplicateRule extends FacetRule<SystemFacet> {

    private static final int ITEMS = Egov.DATA.number("duplicate.items");
    private static final int FUNCTIONS = Egov.DATA.number("duplicate.functions");
    private static final int LIKENESS = Egov.DATA.number("duplicate.likeness");
    private static final int COMMON = Egov.DATA.number("duplicate.common");

    /** Makes the rule. */
    public DuplicateRule() {
        super(Egov.info("duplicate", Severity.WARNING, Messages.Duplicate_Name, Messages.Duplicate_Description),
                SystemFacet.class, 2, Egov.PROVIDES, Egov.USES, Egov.DUPLICATES);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed.eContainer() instanceof Relation link ? super.affected(link)
                : super.affected(changed);
    }

    @Override
    protected void check(Element system, SystemFacet facet, Report report) {
        var shared = new LinkedHashMap<Element, List<Element>>();
        items(system).distinct().forEach(item -> systems(item).filter(other -> isBefore(system, other))
                .forEach(other -> shared.computeIfAbsent(other, key -> new ArrayList<>()).add(item)));
        for (Map.Entry<Element, List<Element>> entry : shared.entrySet()) {
            var other = entry.getKey();
            Facets.of(other, SystemFacet.class).filter(
                    facts -> entry.getValue().size() >= ITEMS && !Duplicates.isDecided(system, other))
                    .ifPresent(facts -> report(system, facet, other, facts, entry.getValue(), report));
        }
    }

    private static Stream<Element> items(Element system) {
        return Stream.concat(Related.targets(system, Egov.PROVIDES), Related.targets(system, Egov.USES));
    }

    /** The systems that have an item, or none when they are so many that it says nothing. */
    private static Stream<Element> systems(Element item) {
        var all = Stream.concat(Related.sources(item, Egov.PROVIDES), Related.sources(item, Egov.USES)).distinct()
                .limit(COMMON + 1L).toList();
        return all.size() > COMMON ? Stream.empty() : all.stream();
    }

    /** So that each pair is found once. */
    private static boolean isBefore(Element system, Element other) {
        return system != other
                && Objects.toString(system.getId(), "").compareTo(Objects.toString(other.getId(), "")) <= 0;
    }

    private static void report(Element one, SystemFacet oneFacet, Element other, SystemFacet otherFacet,
            List<Element> items, Report report) {
        var functions = new ArrayList<>(Names.functions(oneFacet.getFunctions()));
        functions.retainAll(Names.functions(otherFacet.getFunctions()));
        int likeness = Names.likeness(one.getName(), other.getName());
        if (functions.size() < FUNCTIONS && likeness < LIKENESS) {
            return;
        }
        var reasons = new ArrayList<String>();
        reasons.add(NLS.bind(Messages.Duplicate_Items, items.size(), Labels.of(items)));
        if (functions.size() >= FUNCTIONS) {
            reasons.add(NLS.bind(Messages.Duplicate_Functions, String.join(Messages.Duplicate_Comma, functions)));
        }
        if (likeness >= LIKENESS) {
            reasons.add(NLS.bind(Messages.Duplicate_Names, likeness));
        }
        var about = Stream.concat(Stream.of(one, other), items.stream()).toList();
        report.add(NLS.bind(Messages.Duplicate_Likely, new Object[]{Labels.of(one), Labels.of(other),
                String.join(Messages.Duplicate_And, reasons)}), about,
                new QuickFix(Messages.Duplicate_Fix, () -> Duplicates.decide(one, other, Decision.DISTINCT)));
    }
}
