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

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;

/** Reads the labels of enumerations of one sector. */
final class EnumerationReader {

    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

    EnumerationReader(Declaration sector) {
        sector.all("enumeration", declaration -> labels.put(declaration.required("name"), literals(declaration)));
    }

    private static Map<String, String> literals(Declaration enumeration) {
        var literals = new LinkedHashMap<String, String>();
        enumeration.all("literal",
                literal -> literals.put(literal.required("value"), literal.required("name")));
        return literals;
    }

    /** The label of each literal in the order of the enumeration; the literal itself where it has none. */
    Map<String, String> labels(EEnum type) {
        var declared = labels.getOrDefault(type.getName(), Map.of());
        var all = new LinkedHashMap<String, String>();
        type.getELiterals().forEach(
                literal -> all.put(literal.getLiteral(), declared.getOrDefault(literal.getLiteral(),
                        literal.getLiteral())));
        return all;
    }
}
