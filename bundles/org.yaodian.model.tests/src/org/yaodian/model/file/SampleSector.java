/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.PlanPackage;

/** The facet ecore of an invented sector, which a test can have installed or not. */
final class SampleSector {

    final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    final EClass facet = type("SystemFacet");
    final EClass item = type("Item");
    final EClass special = type("SpecialItem");
    private int facets;

    SampleSector(String prefix, String namespace) {
        ePackage.setName(prefix);
        ePackage.setNsPrefix(prefix);
        ePackage.setNsURI(namespace);
        special.getESuperTypes().add(item);
        attribute(facet, "level", EcorePackage.Literals.EINT, 1);
        attribute(facet, "network", EcorePackage.Literals.ESTRING, 1);
        attribute(facet, "tags", EcorePackage.Literals.ESTRING, -1);
        reference(facet, "items", item, true, -1);
        reference(facet, "first", item, true, 1);
        reference(facet, "supports", PlanPackage.Literals.ELEMENT, false, -1);
        reference(facet, "best", item, false, 1);
        attribute(item, "key", EcorePackage.Literals.ESTRING, 1);
        ((EAttribute) item.getEStructuralFeature("key")).setID(true);
        attribute(item, "name", EcorePackage.Literals.ESTRING, 1);
        attribute(special, "cost", EcorePackage.Literals.EBIG_DECIMAL, 1);
        reference(item, "parts", item, true, -1);
    }

    static SampleSector government() {
        return new SampleSector("gov", "http://www.example.org/gov/1");
    }

    private EClass type(String name) {
        var type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        ePackage.getEClassifiers().add(type);
        return type;
    }

    static void attribute(EClass owner, String name, EClassifier type, int upper) {
        add(owner, EcoreFactory.eINSTANCE.createEAttribute(), name, type, upper);
    }

    private static void reference(EClass owner, String name, EClassifier type, boolean containment, int upper) {
        var reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setContainment(containment);
        reference.setResolveProxies(false);
        add(owner, reference, name, type, upper);
    }

    private static void add(EClass owner, EStructuralFeature feature, String name, EClassifier type, int upper) {
        feature.setName(name);
        feature.setEType(type);
        feature.setUpperBound(upper);
        owner.getEStructuralFeatures().add(feature);
    }

    /** A facet with something in every feature. */
    EObject filledFacet(EObject... supported) {
        var result = EcoreUtil.create(facet);
        set(result, "level", 3);
        set(result, "network", "政务外网 <&\"\n");
        set(result, "tags", List.of("一", "", " 二 & 三 ", "]]>"));
        set(result, "supports", List.of(supported));
        var plain = EcoreUtil.create(item);
        set(plain, "name", "数据项");
        var part = EcoreUtil.create(special);
        set(part, "key", "part-" + facets++);
        set(part, "name", "part");
        set(part, "cost", new BigDecimal("12.50"));
        set(plain, "parts", List.of(part));
        set(result, "items", List.of(plain, EcoreUtil.create(special)));
        set(result, "first", EcoreUtil.create(item));
        set(result, "best", part);
        return result;
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    /** Loads a file where this sector is installed. */
    PlanResource load(Path file) throws IOException {
        var resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        var resource = new PlanResource(URI.createFileURI(file.toString()));
        resources.getResources().add(resource);
        resource.load(Map.of());
        return resource;
    }
}
