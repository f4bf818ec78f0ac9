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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.EgovFactory;
import org.yaodian.egov.facets.ExchangeFacet;
import org.yaodian.egov.facets.Level;
import org.yaodian.egov.facets.LibraryFacet;
import org.yaodian.egov.facets.Subject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG8: each district has an exchange platform and a library of information joined to the platform of the city. The
 * districts are those named at the city's platform or, where it names none, all of the year of the plan from the list
 * in the data. Source: work points 2007, chapter 4.
 */
public final class DistrictsRule extends FacetRule<ExchangeFacet> {

    private static final List<String> DISTRICTS = Egov.DATA.words("districts"); //$NON-NLS-1$
    private static final int MOST = 6;

    /** Makes the rule. */
    public DistrictsRule() {
        super(Egov.info("districts", Severity.WARNING, Messages.Districts_Name, Messages.Districts_Description), //$NON-NLS-1$
                ExchangeFacet.class, 2, Egov.EXCHANGES);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected void check(Element city, ExchangeFacet facet, Report report) {
        if (facet.getLevel() != Level.CITY) {
            return;
        }
        var districts = districts(city);
        var missing = districts.stream().filter(name -> !isComplete(city, name)).toList();
        if (!missing.isEmpty()) {
            report.add(NLS.bind(Messages.Districts_Missing, new Object[]{Labels.of(city), missing.size(),
                    districts.size(), names(missing)}), city,
                    new QuickFix(Messages.Districts_Fix, () -> missing.forEach(name -> complete(city, name))));
        }
    }

    private static String names(List<String> missing) {
        return missing.stream().limit(MOST).collect(Collectors.joining(Messages.Duplicate_Comma)) + (missing
                .size() > MOST ? "…" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<String> districts(Element city) {
        if (city.eIsSet(PlanPackage.Literals.ELEMENT__DISTRICTS)) {
            return city.getDistricts().stream().map(Unit::getName).filter(Objects::nonNull).toList();
        }
        int year = Outline.planOf(city).getYear();
        return DISTRICTS.stream().map(entry -> entry.split("\\s+")) //$NON-NLS-1$
                .filter(entry -> year <= Integer.parseInt(entry[1])).map(entry -> entry[0]).toList();
    }

    private static boolean isComplete(Element city, String name) {
        return platform(city, name).filter(platform -> Stream.of(platform, city)
                .anyMatch(joined -> hasLibrary(joined, name))).isPresent();
    }

    private static Optional<Element> platform(Element city, String name) {
        return Related.sources(city, Egov.EXCHANGES).filter(source -> Facets.of(source, ExchangeFacet.class)
                .filter(facet -> isOf(name, facet.getDistrict(), source)).isPresent()).findFirst();
    }

    private static boolean hasLibrary(Element platform, String name) {
        return Related.sources(platform, Egov.EXCHANGES).anyMatch(source -> Facets.of(source, LibraryFacet.class)
                .filter(facet -> isOf(name, facet.getDistrict(), source)).isPresent());
    }

    private static boolean isOf(String name, Unit district, Element element) {
        return district == null ? element.getName() != null && element.getName().contains(name)
                : name.equals(district.getName()) || district.getAliases().contains(name);
    }

    private static void complete(Element city, String name) {
        var district = Outline.planOf(city).getUnits().stream().filter(unit -> name.equals(unit.getName()))
                .findFirst().orElse(null);
        var platform = platform(city, name).orElseGet(() -> {
            var facet = EgovFactory.eINSTANCE.createExchangeFacet();
            facet.setLevel(Level.DISTRICT);
            facet.setDistrict(district);
            return add(city, Egov.EXCHANGE, NLS.bind(Messages.Districts_Platform, name), facet, city);
        });
        if (!hasLibrary(platform, name) && !hasLibrary(city, name)) {
            var facet = EgovFactory.eINSTANCE.createLibraryFacet();
            facet.setLevel(Level.DISTRICT);
            facet.setSubject(Subject.BUSINESS);
            facet.setDistrict(district);
            add(city, Egov.LIBRARY, NLS.bind(Messages.Districts_Library, name), facet, platform);
        }
    }

    private static Element add(Element beside, String typeId, String name, EObject facet, Element joined) {
        var system = PlanFactory.eINSTANCE.createInformationSystem();
        system.setTypeId(typeId);
        system.setName(name);
        system.getFacets().add(facet);
        beside.getParent().getChildren().add(system);
        Related.add(Egov.EXCHANGES, system, joined);
        return system;
    }
}
