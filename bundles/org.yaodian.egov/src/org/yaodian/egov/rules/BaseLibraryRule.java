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
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.DataFlowFacet;
import org.yaodian.egov.facets.DataItemFacet;
import org.yaodian.egov.facets.EgovFactory;
import org.yaodian.egov.facets.LibraryFacet;
import org.yaodian.egov.facets.Subject;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG4: a system that provides or keeps data on population, legal persons or geographic space draws on the base library
 * of that subject; else the data are collected twice. Source: work points 2007, chapter 8.
 */
public final class BaseLibraryRule extends FacetRule<SystemFacet> {

    private static final List<String> SUBJECTS = Egov.DATA.words("library.subjects"); //$NON-NLS-1$

    /** Makes the rule. */
    public BaseLibraryRule() {
        super(Egov.info("baseLibrary", Severity.WARNING, Messages.BaseLibrary_Name, //$NON-NLS-1$
                Messages.BaseLibrary_Description), SystemFacet.class, 2, Egov.PROVIDES, Egov.USES, Egov.DRAWS_ON);
    }

    @Override
    protected void check(Element system, SystemFacet facet, Report report) {
        for (var word : SUBJECTS) {
            var subject = Subject.get(word);
            stored(system, subject).filter(flow -> !draws(system, subject)).ifPresent(
                    flow -> report.add(NLS.bind(Messages.BaseLibrary_Twice,
                            new Object[]{Labels.of(system), Labels.of(flow.getTo()), name(subject)}),
                            List.of(system, flow, flow.getTo()),
                            new QuickFix(NLS.bind(Messages.BaseLibrary_Fix, name(subject)),
                                    () -> Related.add(Egov.DRAWS_ON, system, library(system, subject)))));
        }
    }

    /** The first flow of data on a subject that the system keeps. */
    private static Optional<Relation> stored(Element system, Subject subject) {
        var kept = Related.outgoing(system, Egov.USES).filter(
                use -> Facets.of(use, DataFlowFacet.class).filter(DataFlowFacet::isStored).isPresent());
        return Stream.concat(Related.outgoing(system, Egov.PROVIDES), kept)
                .filter(flow -> flow.getTo() != null && isAbout(flow.getTo(), subject)).findFirst();
    }

    private static boolean isAbout(Element item, Subject subject) {
        return Facets.of(item, DataItemFacet.class).filter(facet -> facet.getSubject() == subject).isPresent();
    }

    private static boolean draws(Element system, Subject subject) {
        var taken = Related.targets(system, Egov.USES).flatMap(item -> Related.sources(item, Egov.PROVIDES));
        return Stream.concat(Related.targets(system, Egov.DRAWS_ON), taken)
                .anyMatch(source -> isLibrary(source, subject));
    }

    private static boolean isLibrary(Element element, Subject subject) {
        return Facets.of(element, LibraryFacet.class).filter(facet -> facet.getSubject() == subject).isPresent();
    }

    /** The first library of a subject in the plan, or a new one behind the system. */
    private static Element library(Element system, Subject subject) {
        return Outline.elements(Outline.planOf(system)).filter(element -> isLibrary(element, subject)).findFirst()
                .orElseGet(() -> create(system, subject));
    }

    private static Element create(Element system, Subject subject) {
        var library = PlanFactory.eINSTANCE.createInformationSystem();
        library.setTypeId(Egov.LIBRARY);
        library.setName(NLS.bind(Messages.BaseLibrary_NewName, name(subject)));
        var facet = EgovFactory.eINSTANCE.createLibraryFacet();
        facet.setSubject(subject);
        library.getFacets().add(facet);
        system.getParent().getChildren().add(library);
        return library;
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case POPULATION -> Messages.BaseLibrary_Population;
            case LEGAL_PERSON -> Messages.BaseLibrary_LegalPerson;
            case GEOSPATIAL -> Messages.BaseLibrary_Geospatial;
            case MACROECONOMY -> Messages.BaseLibrary_Macroeconomy;
            case BUSINESS, ARCHIVE -> subject.getLiteral();
        };
    }
}
