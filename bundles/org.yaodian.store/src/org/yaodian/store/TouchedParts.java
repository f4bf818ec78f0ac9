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

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.IncompletePlanException;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PieceFields;
import org.yaodian.store.piece.Slot;

/** The parts of a plan that a commit touches: chapters and other elements by their ids, sectors by their lock name. */
final class TouchedParts {

    private final PieceReader reader;
    private final long base;
    private final Map<String, Piece> now = new HashMap<>();
    private final Map<String, Piece> before = new HashMap<>();
    private final Set<String> parts = new HashSet<>();

    private TouchedParts(PieceReader reader, long base) {
        this.reader = reader;
        this.base = base;
    }

    static Set<String> of(PieceReader reader, Commit commit) throws SQLException, StoreException {
        var touched = new TouchedParts(reader, commit.base());
        var ids = commit.changes().list().stream().map(change -> change.piece().id()).toList();
        touched.before.putAll(reader.pieces(commit.base(), ids));
        for (var change : commit.changes().list()) {
            touched.now.put(change.piece().id(), change.piece());
        }
        for (var change : commit.changes().list()) {
            touched.add(change);
        }
        return touched.parts;
    }

    private void add(Change change) throws SQLException, StoreException {
        var piece = change.piece();
        addWithParents(piece);
        addSector(piece);
        var old = before.get(piece.id());
        if (old != null) {
            addWithParents(old);
            addSector(old);
        }
    }

    private void addWithParents(Piece piece) throws SQLException, StoreException {
        var at = piece;
        while (at != null && at.slot() == Slot.CHILD || at != null && at.slot() == Slot.REPORT) {
            parts.add(at.id());
            var parent = at.parent();
            at = parts.contains(parent) ? null : find(parent);
        }
    }

    private Piece find(String id) throws SQLException, StoreException {
        if (now.containsKey(id) && now.get(id).content() != null) {
            return now.get(id);
        }
        if (!before.containsKey(id)) {
            before.putAll(reader.pieces(base, Set.of(id)));
        }
        return before.get(id);
    }

    /** The type of an element or relation begins with the id of the sector that declares it. */
    private void addSector(Piece piece) throws StoreException {
        try {
            var type = PieceFields.of(piece.content()).get("typeId");
            for (int dot = type == null ? -1 : type.indexOf('.'); dot > 0; dot = type.indexOf('.', dot + 1)) {
                parts.add(SoftLock.SECTOR + type.substring(0, dot));
            }
        } catch (IncompletePlanException e) {
            throw new StoreException(StoreException.Problem.DAMAGED, e.getMessage(), e);
        }
    }
}
