/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;

/** Finds and makes facets. */
public final class Facets {

    private Facets() {
    }

    /**
     * The first facet of a class.
     *
     * @param <T>    the class
     * @param object an element, a relation or a plan
     * @param type   the class of the facet
     * @return the facet, or nothing when there is none
     */
    public static <T> Optional<T> of(Extensible object, Class<T> type) {
        if (!object.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS)) {
            return Optional.empty();
        }
        return object.getFacets().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * The first facet of a class.
     *
     * @param object an element, a relation or a plan
     * @param type   the class of the facet
     * @return the facet, or nothing when there is none
     */
    public static Optional<EObject> of(Extensible object, EClass type) {
        if (!object.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS)) {
            return Optional.empty();
        }
        return object.getFacets().stream().filter(type::isInstance).findFirst();
    }

    /**
     * Makes a facet.
     *
     * @param type    its class
     * @param presets values of attributes by their names, as text of their data types
     * @return a new facet in no plan
     * @throws IllegalArgumentException when the class has no such attribute or the text is no value of it
     */
    public static EObject create(EClass type, Map<String, String> presets) {
        var facet = EcoreUtil.create(type);
        set(facet, presets);
        return facet;
    }

    /**
     * Sets attributes of a facet.
     *
     * @param facet  a facet
     * @param values values of attributes by their names, as text of their data types
     * @throws IllegalArgumentException when its class has no such attribute or the text is no value of it
     */
    public static void set(EObject facet, Map<String, String> values) {
        var type = facet.eClass();
        values.forEach((name, value) -> {
            if (!(type.getEStructuralFeature(name) instanceof EAttribute attribute)) {
                throw new IllegalArgumentException(type.getName() + " has no attribute " + name);
            }
            facet.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        });
    }
}
