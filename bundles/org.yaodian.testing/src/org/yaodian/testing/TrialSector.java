/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.LineLook;
import org.yaodian.model.sector.Look;
import org.yaodian.model.sector.RelationEnd;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.SectorParts;
import org.yaodian.model.sector.Sectors;
import org.yaodian.model.sector.TypeGroup;

/** A small sector for tests of what is done with the types of any sector. It needs no plug-in. */
public final class TrialSector {

    /** The number of households of a station. */
    public static final EAttribute HOUSEHOLDS = attribute("households", EcorePackage.Literals.EINT);

    /** The share that a relation covers. */
    public static final EAttribute SHARE = attribute("share", EcorePackage.Literals.ESTRING);

    /** The body of the unit register that runs a station. */
    public static final EReference RUN_BY = reference("runBy", PlanPackage.Literals.UNIT);

    /** The facet of stations. */
    public static final EClass STATION_FACET = facet("StationFacet", HOUSEHOLDS, RUN_BY);

    /** The facet of coverings. */
    public static final EClass COVER_FACET = facet("CoverFacet", SHARE);

    /** The facet of works. */
    public static final EClass WORK_FACET = facet("WorkFacet", attribute("phase", EcorePackage.Literals.ESTRING));

    private static final EPackage FACETS = facets();

    /** A system that looks like a house, with a facet and a preset. */
    public static final ElementType STATION = new ElementType("trial.station", "服务站", "村里的服务站", "places",
            ElementKind.SYSTEM, STATION_FACET, Map.of("households", "300"),
            new Look("house", "M 2 8 L 8 2 L 14 8 L 14 14 L 2 14 Z", "#7a3b00", "#fff1e0", 200, 80));

    /** A system that looks like a cloud and has neither a facet nor an icon of its own. */
    public static final ElementType PLATFORM = new ElementType("trial.platform", "云平台", "", "places",
            ElementKind.SYSTEM, null, Map.of(), new Look("cloud", "", "#004d66", "#e0f4fa", 180, 60));

    /** A task with a facet. */
    public static final ElementType WORK = new ElementType("trial.work", "试点工作", "", "works", ElementKind.TASK,
            WORK_FACET, Map.of("phase", "begun"), new Look("ticket", "", "#4d2a73", "#f3eafa", 180, 60));

    /** A relation that covers a part of a work, with a facet and a preset. */
    public static final RelationType COVERS = new RelationType("trial.covers", "覆盖", "服务站覆盖一项工作", "works",
            List.of(new RelationEnd.OfType("trial.station", "服务站")), List.of(new RelationEnd.OfKind(ElementKind.TASK)),
            COVER_FACET, Map.of("share", "half"), new LineLook("#7a3b00", "long", 2, "bar", "diamond"));

    /** A relation between any elements. */
    public static final RelationType CONCERNS = new RelationType("trial.concerns", "涉及", "", "works",
            List.of(new RelationEnd.Any()), List.of(new RelationEnd.Any()), null, Map.of(),
            new LineLook("#335577", "dotted", 1, "none", "open"));

    /** The sector. */
    public static final Sector SECTOR = new Sector("trial", "试验", "", "org.yaodian.testing", FACETS, List.of("试点"),
            List.of(new TypeGroup("places", "地点"), new TypeGroup("works", "工作")),
            List.of(STATION, PLATFORM, WORK), List.of(COVERS, CONCERNS), List.of(), List.of(), List.of(),
            new NoParts());

    private TrialSector() {
    }

    /** Makes this the only sector that is installed. */
    public static void install() {
        EPackage.Registry.INSTANCE.put(FACETS.getNsURI(), FACETS);
        Sectors.install(new Sectors(List.of(SECTOR)));
    }

    /** Takes the sector and its facets away; those of the installation come back. */
    public static void remove() {
        EPackage.Registry.INSTANCE.remove(FACETS.getNsURI());
        Sectors.install(null);
    }

    private static EPackage facets() {
        var facets = EcoreFactory.eINSTANCE.createEPackage();
        facets.setName("trial");
        facets.setNsPrefix("trial");
        facets.setNsURI("http://www.yaodian.org/test/trial");
        facets.getEClassifiers().addAll(List.<EClassifier>of(STATION_FACET, COVER_FACET, WORK_FACET));
        return facets;
    }

    private static EClass facet(String name, EStructuralFeature... features) {
        var facet = EcoreFactory.eINSTANCE.createEClass();
        facet.setName(name);
        facet.getEStructuralFeatures().addAll(List.of(features));
        return facet;
    }

    private static EReference reference(String name, EClass type) {
        var reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setResolveProxies(false);
        return reference;
    }

    private static EAttribute attribute(String name, EDataType type) {
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        return attribute;
    }

    /** Makes nothing. */
    private static final class NoParts implements SectorParts {
        @Override
        public <T> List<T> make(String name, Class<T> type) {
            return List.of();
        }
    }
}
