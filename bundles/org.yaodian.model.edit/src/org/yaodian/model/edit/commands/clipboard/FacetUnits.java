/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;

/** The units that facets of sectors, whatever their classes, refer to. */
final class FacetUnits {

    private FacetUnits() {
    }

    /**
     * The units an object refers to.
     *
     * @param object any object
     * @return the units; none when it belongs to the shared model
     */
    static Set<Unit> of(EObject object) {
        var units = new LinkedHashSet<Unit>();
        references(object).flatMap(reference -> values(object, reference).stream()).filter(Unit.class::isInstance)
                .map(Unit.class::cast).forEach(units::add);
        return units;
    }

    /**
     * Makes a facet that stands in no plan yet refer to other units.
     *
     * @param object any object; one of the shared model is left alone
     * @param mapped the unit to refer to instead, or null to drop the reference
     */
    static void replace(EObject object, UnaryOperator<Unit> mapped) {
        references(object).filter(reference -> values(object, reference).stream().anyMatch(Unit.class::isInstance))
                .forEach(reference -> replace(object, reference, mapped));
    }

    private static void replace(EObject object, EReference reference, UnaryOperator<Unit> mapped) {
        var replaced = values(object, reference).stream().map(value -> value instanceof Unit unit ? mapped.apply(unit)
                : value).filter(value -> value != null).distinct().toList();
        if (reference.isMany()) {
            object.eSet(reference, replaced);
        } else {
            object.eSet(reference, replaced.isEmpty() ? null : replaced.getFirst());
        }
    }

    private static Stream<EReference> references(EObject object) {
        return object.eClass().getEPackage() == PlanPackage.eINSTANCE ? Stream.empty()
                : object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment()
                        && !reference.isContainer() && reference.isChangeable() && !reference.isDerived());
    }

    private static List<?> values(EObject object, EReference reference) {
        return switch (object.eGet(reference)) {
            case EList<?> list -> List.copyOf(list);
            case null -> List.of();
            case Object value -> List.of(value);
        };
    }
}
