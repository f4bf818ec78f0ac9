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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads how facets of one sector are shown.
 *
 * @param facets       package of the facets
 * @param enumerations labels of their enumerations
 */
record FacetFormReader(EPackage facets, EnumerationReader enumerations) {

    FacetForm form(Declaration declaration) throws FaultyDeclarationException {
        var type = TypeReader.facetClass(facets, "class", declaration.required("class"));
        return new FacetForm(type, declaration.required("name"),
                declaration.all("field", field -> field(type.getEStructuralFeature(
                        field.required("feature")), field)));
    }

    private FacetField field(EStructuralFeature feature, Declaration declaration)
            throws FaultyDeclarationException {
        if (feature == null) {
            throw Declaration.wrong("feature", declaration.optional("feature"), null);
        }
        Map<String, String> literals = feature.getEType() instanceof EEnum type ? enumerations.labels(type) : Map.of();
        return new FacetField(feature, declaration.required("label"), declaration.optional("help"),
                declaration.optional("group"), declaration.optional("unit"),
                declaration.number("minimum").orElse(null), declaration.number("maximum").orElse(null),
                declaration.flag("long"), literals, words(declaration, "choices", "[|]"),
                words(declaration, "elements", "\\s+"));
    }

    private static List<String> words(Declaration declaration, String name, String separator) {
        return Stream.of(declaration.optional(name).split(separator)).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }
}
