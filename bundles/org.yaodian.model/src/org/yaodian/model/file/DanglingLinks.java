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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * References of a file that led nowhere. They are no part of the model, but they are written again as they were for
 * as long as the reference is not set to something else, so that a file that is being repaired loses nothing.
 */
final class DanglingLinks {

    /** No reference at all. */
    static final DanglingLinks NONE = new DanglingLinks();

    private final Map<EObject, Map<String, List<String>>> ids = new IdentityHashMap<>();

    void add(EObject owner, String feature, String id) {
        ids.computeIfAbsent(owner, key -> new HashMap<>()).computeIfAbsent(feature, key -> new ArrayList<>())
                .add(id);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    List<String> of(EObject owner, String feature) {
        return ids.getOrDefault(owner, Map.of()).getOrDefault(feature, List.of());
    }
}
