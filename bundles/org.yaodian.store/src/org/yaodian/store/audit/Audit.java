/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaodian.store.Revision;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.VersionPair;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.IncompletePlanException;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PieceFields;

/**
 * The audit trail. It is not kept beside the revisions but read from them, so the two can never differ.
 */
public final class Audit {

    private Audit() {
    }

    /**
     * What a revision changed, field by field.
     *
     * @param revision the revision
     * @param pairs    each part that it changed, before and after
     * @return one entry for each field with another value
     * @throws StoreException when the stored content is damaged
     */
    public static List<FieldChange> of(Revision revision, List<VersionPair> pairs) throws StoreException {
        var changes = new ArrayList<FieldChange>();
        for (var pair : pairs) {
            add(revision, pair, changes);
        }
        return changes;
    }

    private static void add(Revision revision, VersionPair pair, List<FieldChange> changes) throws StoreException {
        var before = fields(pair.before());
        var after = pair.kind() == ChangeKind.REMOVED ? Map.<String, String>of() : fields(pair.after());
        var name = Objects.requireNonNullElse(after.getOrDefault("name", before.get("name")), "");
        var paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        if (pair.kind() == ChangeKind.MOVED) {
            changes.add(change(revision, pair, name, FieldChange.PLACE, place(pair.before()), place(pair.after())));
        }
        for (var path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                changes.add(change(revision, pair, name, path, before.get(path), after.get(path)));
            }
        }
    }

    private static FieldChange change(Revision revision, VersionPair pair, String name, String field, String before,
            String after) {
        return new FieldChange(revision, pair.after().id(), pair.after().slot(), name, pair.kind(), field, before,
                after);
    }

    private static String place(Piece piece) {
        return piece == null ? null : piece.parent() + "/" + piece.slot().feature() + "/" + piece.place();
    }

    private static Map<String, String> fields(Piece piece) throws StoreException {
        try {
            return piece == null ? Map.of() : PieceFields.of(piece.content());
        } catch (IncompletePlanException e) {
            throw new StoreException(Problem.DAMAGED, e.getMessage(), e);
        }
    }
}
