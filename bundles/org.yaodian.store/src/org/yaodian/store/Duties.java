/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.util.Map;
import java.util.TreeSet;

import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PieceFields;
import org.yaodian.store.piece.Slot;

/** The units that a piece belongs to, as its row names them for the policies of the database. */
final class Duties {

    /** What stands before, between and after the names. */
    static final String SEPARATOR = "|";

    private static final int LONGEST = 4000;

    private Duties() {
    }

    /** The names of the responsible units, each between bars; that of a unit for its own piece; null for none. */
    static String of(Piece piece, Map<String, String> units) {
        if (piece.slot() == Slot.UNIT) {
            var name = units.get(piece.id());
            return name == null ? null : SEPARATOR + name + SEPARATOR;
        }
        if (piece.slot() != Slot.CHILD) {
            return null;
        }
        var ids = PieceFields.responsibleUnits(piece.content());
        if (ids.isEmpty()) {
            return null;
        }
        var names = new TreeSet<String>();
        for (var id : ids) {
            var name = units.get(id);
            if (name != null) {
                names.add(name);
            }
        }
        var text = SEPARATOR + String.join(SEPARATOR, names) + SEPARATOR;
        return names.isEmpty() || text.length() > LONGEST ? null : text;
    }
}
