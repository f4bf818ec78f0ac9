/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.store.piece.ChangeKind;

/**
 * What is different about one part of a plan.
 *
 * @param kind   whether it is new, changed, moved or gone
 * @param id     its id in the plan
 * @param sort   what it is, for example "Task"
 * @param name   what it is called
 * @param object the part as it is now, or was before it went; for its picture
 * @param fields the fields with other values; empty for what is new or gone
 */
public record Difference(ChangeKind kind, String id, String sort, String name, EObject object,
        List<FieldDifference> fields) {

    /** Copies the fields. */
    public Difference {
        fields = List.copyOf(fields);
    }

    /**
     * What happened to it, in a word.
     *
     * @return for example "changed"
     */
    public String kindWord() {
        return switch (kind) {
            case ADDED -> Messages.Difference_Added;
            case CHANGED -> Messages.Difference_Changed;
            case MOVED -> Messages.Difference_Moved;
            case REMOVED -> Messages.Difference_Removed;
        };
    }
}
