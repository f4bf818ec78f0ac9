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

import java.util.Objects;

/**
 * The smallest part of a plan that is stored by itself: one element, unit, link, node or report with everything in it
 * but other pieces. Its content is the XML of the plan's file without the white space between tags, so that equal parts
 * have equal bytes wherever they stand.
 *
 * @param id      its id, unique in the plan
 * @param parent  the id of the piece that holds it; null for the plan itself
 * @param slot    where it stands in there
 * @param place   orders the pieces of one slot; gaps are left, so that one can be put between two others
 * @param hash    the SHA-256 of the content; null where only the content was read
 * @param content XML in UTF-8, with the prefixes that the piece of the plan declares
 */
public record Piece(String id, String parent, Slot slot, long place, Hash hash, byte[] content) {

    /** What is added to the id of a plan for the id of its source document's piece. */
    public static final String SOURCE_SUFFIX = "#source";

    /** Checks what every piece has. */
    public Piece {
        Objects.requireNonNull(id);
        Objects.requireNonNull(slot);
    }

    Piece at(long otherPlace) {
        return new Piece(id, parent, slot, otherPlace, hash, content);
    }

    /**
     * Where it stands and what it is, without the content.
     *
     * @return its stand
     */
    public Stand stand() {
        return new Stand(id, parent, slot, place, hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece && stand().equals(piece.stand());
    }

    @Override
    public int hashCode() {
        return stand().hashCode();
    }

    @Override
    public String toString() {
        return slot + " " + id;
    }
}
