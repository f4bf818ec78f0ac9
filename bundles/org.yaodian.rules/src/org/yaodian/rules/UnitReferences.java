/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;

/** Finds the units that an object and its details name; objects that rules look at on their own are no details. */
final class UnitReferences {

    /** What to follow from an object of some class. */
    private record Ways(List<EReference> toUnits, List<EReference> toDetails) {}

    private final Map<EClass, Ways> known = new HashMap<>();

    void of(EObject object, Consumer<Unit> action) {
        var ways = known.computeIfAbsent(object.eClass(), UnitReferences::ways);
        for (var reference : ways.toUnits()) {
            if (object.eIsSet(reference)) {
                forEach(object.eGet(reference), unit -> action.accept((Unit) unit));
            }
        }
        for (var reference : ways.toDetails()) {
            if (object.eIsSet(reference)) {
                forEach(object.eGet(reference), detail -> {
                    if (!Entities.isEntity(detail)) {
                        of(detail, action);
                    }
                });
            }
        }
    }

    private static Ways ways(EClass type) {
        return new Ways(type.getEAllReferences().stream().filter(UnitReferences::isToUnit).toList(),
                type.getEAllContainments().stream()
                        .filter(reference -> reference != PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN
                                && reference != PlanPackage.Literals.EXTENSIBLE__FACETS
                                && leadsToUnits(reference.getEReferenceType(), new HashSet<>()))
                        .toList());
    }

    /** Whether objects of a class, of one below it in the same package or their details can name units. */
    private static boolean leadsToUnits(EClass type, Set<EClass> seen) {
        return type.getEPackage() == EcorePackage.eINSTANCE || seen.add(type) && type.getEPackage().getEClassifiers()
                .stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type::isSuperTypeOf)
                .flatMap(each -> each.getEAllReferences().stream())
                .anyMatch(reference -> isToUnit(reference)
                        || reference.isContainment() && leadsToUnits(reference.getEReferenceType(), seen));
    }

    private static boolean isToUnit(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isTransient()
                && reference.getEReferenceType() == PlanPackage.Literals.UNIT;
    }

    private static void forEach(Object value, Consumer<EObject> action) {
        switch (value) {
            case Collection<?> objects -> objects.forEach(object -> action.accept((EObject) object));
            case EObject object -> action.accept(object);
            default -> {
                // a way that leads nowhere
            }
        }
    }
}
