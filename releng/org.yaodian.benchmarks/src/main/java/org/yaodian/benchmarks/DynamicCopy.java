/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.yaodian.model.plan.PlanPackage;

/** Copies a plan into dynamic objects of the same classes. */
final class DynamicCopy extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    private static final EPackage DYNAMIC = dynamicPackage();

    /** The copy; the copier itself must not be held, as it holds both. */
    EObject of(EObject plan) {
        var copy = copy(plan);
        copyReferences();
        clear();
        return copy;
    }

    @Override
    protected EClass getTarget(EClass eClass) {
        return (EClass) DYNAMIC.getEClassifier(eClass.getName());
    }

    @Override
    protected EStructuralFeature getTarget(EStructuralFeature feature) {
        return getTarget(feature.getEContainingClass()).getEStructuralFeature(feature.getName());
    }

    @Override
    protected EObject createCopy(EObject object) {
        return EcoreUtil.create(getTarget(object.eClass()));
    }

    @Override
    protected void copyAttributeValue(EAttribute attribute, EObject object, Object value,
            EStructuralFeature.Setting setting) {
        if (value instanceof Enumerator literal) {
            var type = (EEnum) getTarget(attribute).getEType();
            setting.set(type.getEEnumLiteral(literal.getName()));
        } else {
            super.copyAttributeValue(attribute, object, value, setting);
        }
    }

    private static EPackage dynamicPackage() {
        var uri = URI.createURI(PlanPackage.class.getResource("/model/plan.ecore").toString());
        var resource = new EcoreResourceFactoryImpl().createResource(uri);
        try {
            resource.load(Map.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return (EPackage) resource.getContents().get(0);
    }
}
