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
 * Where a piece stands and the hash of what it is.
 *
 * @param id     its id
 * @param parent the id of the piece that holds it; null for the plan itself
 * @param slot   where it stands in there
 * @param place  orders the pieces of one slot
 * @param hash   the SHA-256 of the content
 */
public record Stand(String id, String parent, Slot slot, long place, Hash hash) {

    /**
     * Whether it stands at the same place as another one.
     *
     * @param other another stand
     * @return whether parent, slot and place are equal
     */
    public boolean isWhere(Stand other) {
        return place == other.place && slot == other.slot && Objects.equals(parent, other.parent);
    }
}
