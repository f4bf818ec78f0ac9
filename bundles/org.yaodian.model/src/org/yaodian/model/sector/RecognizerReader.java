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

import org.eclipse.osgi.util.NLS;

/** Reads recognizers. */
final class RecognizerReader {

    private RecognizerReader() {
    }

    static Recognizer recognizer(Declaration declaration, TypeNames known) throws FaultyDeclarationException {
        var type = known.type(declaration.required("type"));
        var phrase = declaration.pattern("phrase").orElseThrow(
                () -> new FaultyDeclarationException(NLS.bind(Messages.Declaration_Missing, "phrase")));
        var presets = declaration.presets();
        try {
            if (type.facet() != null) {
                Facets.create(type.facet(), presets);
            }
        } catch (IllegalArgumentException fault) {
            throw new FaultyDeclarationException(fault.getMessage(), fault);
        }
        return new Recognizer(type, phrase, declaration.pattern("unless").orElse(null),
                declaration.pattern("chapter").orElse(null), declaration.flag("makes"), presets);
    }
}
