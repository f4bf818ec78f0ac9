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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Finds the namespaces of all facets of a plan, which are declared at the root of the file. */
final class NamespaceCollector {

    private final Namespaces namespaces = new Namespaces();

    private NamespaceCollector() {
    }

    static Namespaces of(WorkPlan plan) {
        var collector = new NamespaceCollector();
        collector.namespaces.declare(Namespaces.XMI, "xmi");
        collector.namespaces.declare(Namespaces.XSI, "xsi");
        collector.namespaces.declare(PlanPackage.eNS_URI, PlanPackage.eNS_PREFIX);
        collector.collect(plan);
        Outline.elements(plan).forEach(collector::collect);
        plan.getRelations().forEach(collector::collect);
        return collector.namespaces;
    }

    private void collect(Extensible extensible) {
        if (extensible.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS)) {
            for (var facet : extensible.getFacets()) {
                collect(facet);
                facet.eAllContents().forEachRemaining(this::collect);
            }
        }
    }

    private void collect(EObject object) {
        var type = object.eClass();
        declare(type.getEPackage());
        if (AnyWriter.isAny(type)) {
            names(AnyWriter.attributes(object));
            names(AnyWriter.mixed(object));
        }
    }

    private void names(FeatureMap map) {
        for (var entry : map) {
            declare(entry.getEStructuralFeature());
        }
    }

    private void declare(EStructuralFeature feature) {
        if (feature.getEContainingClass().getEPackage() != XMLTypePackage.eINSTANCE
                && ExtendedMetaData.INSTANCE.getNamespace(feature) != null) {
            declare(feature.getEContainingClass().getEPackage());
        }
    }

    private void declare(EPackage owner) {
        if (owner != XMLTypePackage.eINSTANCE) {
            namespaces.declare(owner.getNsURI(), owner.getNsPrefix());
        }
    }
}
