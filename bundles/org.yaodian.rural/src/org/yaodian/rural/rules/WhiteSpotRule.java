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

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.Grounded;
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
 * that only the unit register has. Villages that name no unit are listed by where they stand. Plans without villages
 * and stations have no such list.
 */
public final class WhiteSpotRule extends KeyedRule<Identified> implements Grounded<Boolean> {

    private static final float PERCENT = 100;
    private static final String NO_TOWN = "no town"; //$NON-NLS-1$

    /** Makes the rule. */
    public WhiteSpotRule() {
        super(new RuleInfo("rural.whiteSpot", Severity.WARNING, "rural", Messages.WhiteSpot_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.WhiteSpot_Description), Identified.class);
    }

    @Override
    protected int least() {
        return 1;
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    public boolean settles(EObject object) {
        return object instanceof Element element && (RuralTypes.VILLAGE.equals(element.getTypeId())
                || RuralTypes.STATION.equals(element.getTypeId()));
    }

    @Override
    public Boolean ground(Collection<? extends EObject> places) {
        return !places.isEmpty();
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Relation relation ? Stream.of(relation.getFrom(), relation.getTo())
                : Stream.of(changed);
    }

    @Override
    protected List<?> keys(Identified object) {
        return switch (object) {
            case Unit unit when unit.getKind() == UnitKind.VILLAGE -> List.of(town(unit));
            case Element element when RuralTypes.VILLAGE.equals(element.getTypeId()) -> List.of(
                    unitOf(element).map(WhiteSpotRule::town).orElseGet(element::getParent));
            default -> List.of();
        };
    }

    private static Object town(Unit village) {
        return village.getSuperior() == null ? NO_TOWN : village.getSuperior();
    }

    private static Optional<Unit> unitOf(Element village) {
        return Facets.of(village, VillageFacet.class).map(VillageFacet::getUnit);
    }

    @Override
    protected void check(Object key, List<Identified> group, Report report) {
        if (!report.ground(this)) {
            return;
        }
        var elements = group.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        var drawn = elements.stream().flatMap(village -> unitOf(village).stream()).collect(Collectors.toSet());
        var registered = group.stream().filter(Unit.class::isInstance).filter(unit -> !drawn.contains(unit)).toList();
        var villages = Stream.<Identified>concat(elements.stream().filter(WhiteSpotRule::isWhite), registered.stream())
                .toList();
        if (!villages.isEmpty()) {
            report(key, villages, elements.size() + registered.size(), report);
        }
    }

    private static boolean isWhite(Element village) {
        return Related.sources(village, RuralTypes.COVERS).findAny().isEmpty()
                && Facets.of(village, VillageFacet.class).map(VillageFacet::getStationYear).orElse(0) == 0;
    }

    private void report(Object key, List<Identified> villages, int all, Report report) {
        var counts = new Object[]{key instanceof Unit town ? Labels.of(town) : "", villages.size(), //$NON-NLS-1$
                Labels.of(villages), all, Math.round(PERCENT * (all - villages.size()) / all)};
        var message = NLS.bind(key instanceof Unit ? Messages.WhiteSpot_VillagesOf : Messages.WhiteSpot_Villages,
                counts);
        var plan = Outline.planOf(villages.getFirst());
        var year = plan.getYear();
        var fixes = year <= 0 ? new QuickFix[0]
                : new QuickFix[]{new QuickFix(NLS.bind(Messages.WhiteSpot_Fix, Integer.toString(year)),
                        () -> plan(villages, year, plan))};
        report.add(message, villages, fixes);
    }

    /** Plans stations; villages that are not drawn yet come to where the first place stands. */
    private void plan(List<Identified> villages, int year, WorkPlan plan) {
        var container = Outline.elements(plan).filter(this::settles).findFirst().map(Element::getParent).orElse(plan);
        villages.forEach(village -> plan(village, year, container));
    }

    private static void plan(Identified village, int year, ElementContainer container) {
        if (village instanceof Unit unit) {
            container.getChildren().add(NewElements.village(unit, year));
        } else if (village instanceof Element element) {
            Facets.of(element, VillageFacet.class).ifPresent(facet -> facet.setStationYear(year));
        }
    }
}
