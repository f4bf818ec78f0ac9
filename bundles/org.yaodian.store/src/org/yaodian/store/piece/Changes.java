/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What is different between two states of a plan, piece by piece.
 *
 * @param list the changes: in the order of the newer state, then what was removed
 */
public record Changes(List<Change> list) {

    /** Copies the list. */
    public Changes {
        list = List.copyOf(list);
    }

    /**
     * Compares two states. As few pieces as possible count as moved: one that is put between two others is one change.
     *
     * @param base the older state, which may be empty
     * @param now  the newer state as {@link PlanSplitter} gives it; the places in it are only an order
     * @return what to store
     */
    public static Changes between(Map<String, Stand> base, List<Piece> now) {
        var list = new ArrayList<Change>();
        var placed = base.isEmpty() ? now : new Places(base).assign(now);
        for (var piece : placed) {
            var before = base.get(piece.id());
            if (before == null) {
                list.add(new Change(ChangeKind.ADDED, piece));
            } else if (!before.isWhere(piece.stand())) {
                list.add(new Change(ChangeKind.MOVED, piece));
            } else if (!before.hash().equals(piece.hash())) {
                list.add(new Change(ChangeKind.CHANGED, piece));
            }
        }
        if (!base.isEmpty()) {
            addRemoved(base, now, list);
        }
        return new Changes(list);
    }

    private static void addRemoved(Map<String, Stand> base, List<Piece> now, List<Change> list) {
        var ids = HashSet.<String>newHashSet(now.size());
        now.forEach(piece -> ids.add(piece.id()));
        for (var stand : base.values()) {
            if (!ids.contains(stand.id())) {
                list.add(new Change(ChangeKind.REMOVED,
                        new Piece(stand.id(), stand.parent(), stand.slot(), stand.place(), stand.hash(), null)));
            }
        }
    }

    /**
     * The state of pieces by their ids.
     *
     * @param pieces all pieces of a state
     * @return where each stands
     */
    public static Map<String, Stand> stands(List<Piece> pieces) {
        var stands = HashMap.<String, Stand>newHashMap(pieces.size());
        pieces.forEach(piece -> stands.put(piece.id(), piece.stand()));
        return stands;
    }

    /**
     * Whether both states are equal.
     *
     * @return whether there is no change
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * How many pieces differ.
     *
     * @return 0 or more
     */
    public int size() {
        return list.size();
    }
}
