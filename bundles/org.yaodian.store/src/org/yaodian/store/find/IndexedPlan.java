/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PieceFields;

/**
 * A plan as its elements in the index name it.
 *
 * @param number the number of the plan in the store
 * @param id     its id
 * @param title  its title
 * @param year   its year
 * @param units  the names of its units by their ids
 */
record IndexedPlan(int number, String id, String title, int year, Map<String, String> units) {

    /** The names of the units that have a part in an element. */
    List<String> units(Piece piece) {
        return names(PieceFields.responsibleUnits(piece.content()).stream());
    }

    /** The names of the units whose ids are listed with spaces between; null lists none. */
    List<String> named(String ids) {
        return ids == null ? List.of() : names(Arrays.stream(ids.split(" ")));
    }

    private List<String> names(Stream<String> ids) {
        return ids.map(units::get).filter(Objects::nonNull).distinct().toList();
    }
}
