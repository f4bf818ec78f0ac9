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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;
import org.yaodian.rural.facets.VillageFacet;

/**
 * RU12: lists, town by town, the villages that have no station and no year for one: those drawn as elements, and those
 * that only the unit register has. Plans without villages and stations have no such list.
 */
public final class WhiteSpotRule extends KeyedRule<EObject> {

    private static final String ALL = "villages"; //$NON-NLS-1$

    /** Makes the rule. */
    public WhiteSpotRule() {
        super(new RuleInfo("rural.whiteSpot", Severity.WARNING, "rural", Messages.WhiteSpot_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.WhiteSpot_Description), EObject.class);
    }

    @Override
    protected List<?> keys(EObject object) {
        boolean matters = switch (object) {
            case WorkPlan plan -> true;
            case Unit unit -> true;
            case Element element -> isPlace(element);
            case Relation relation -> RuralTypes.COVERS.equals(relation.getTypeId());
            default -> false;
        };
        return matters ? List.of(ALL) : List.of();
    }

    private static boolean isPlace(EObject object) {
        return object instanceof Element element && (RuralTypes.VILLAGE.equals(element.getTypeId())
                || RuralTypes.STATION.equals(element.getTypeId()));
    }

    @Override
    protected void check(Object key, List<EObject> group, Report report) {
        var first = group.stream().filter(WhiteSpotRule::isPlace).map(Element.class::cast).findFirst();
        if (first.isEmpty()) {
            return;
        }
        var byTown = new LinkedHashMap<Unit, List<EObject>>();
        var drawn = new HashSet<Unit>();
        for (var object : group) {
            if (object instanceof Element element && RuralTypes.VILLAGE.equals(element.getTypeId())) {
                var unit = Facets.of(element, VillageFacet.class).map(VillageFacet::getUnit).orElse(null);
                drawn.add(unit);
                if (isWhite(element)) {
                    add(unit, element, byTown);
                }
            }
        }
        group.stream().filter(Unit.class::isInstance).map(Unit.class::cast)
                .filter(unit -> unit.getKind() == UnitKind.VILLAGE && !drawn.contains(unit))
                .forEach(unit -> add(unit, unit, byTown));
        byTown.forEach((town, villages) -> report(town, villages, first.get(), report));
    }

    private static void add(Unit unit, EObject village, LinkedHashMap<Unit, List<EObject>> byTown) {
        byTown.computeIfAbsent(unit == null ? null : unit.getSuperior(), town -> new ArrayList<>()).add(village);
    }

    private static boolean isWhite(Element village) {
        return Related.sources(village, RuralTypes.COVERS).findAny().isEmpty()
                && Facets.of(village, VillageFacet.class).map(VillageFacet::getStationYear).orElse(0) == 0;
    }

    private static void report(Unit town, List<EObject> villages, Element place, Report report) {
        var message = town == null ? NLS.bind(Messages.WhiteSpot_Villages, villages.size(), Labels.of(villages))
                : NLS.bind(Messages.WhiteSpot_VillagesOf, new Object[]{Labels.of(town), villages.size(),
                        Labels.of(villages)});
        int year = Outline.planOf(place).getYear();
        var fixes = year <= 0 ? new QuickFix[0]
                : new QuickFix[]{
                        new QuickFix(NLS.bind(Messages.WhiteSpot_Fix, Integer.toString(year)), () -> villages
                                .forEach(village -> plan(village, year, place.getParent())))};
        report.add(message, villages, fixes);
    }

    private static void plan(EObject village, int year, ElementContainer container) {
        if (village instanceof Unit unit) {
            container.getChildren().add(NewElements.village(unit, year));
        } else if (village instanceof Element element) {
            Facets.of(element, VillageFacet.class).ifPresent(facet -> facet.setStationYear(year));
        }
    }
}
