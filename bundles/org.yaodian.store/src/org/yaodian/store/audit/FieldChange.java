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

import org.yaodian.store.Revision;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Slot;

/**
 * One entry of the audit trail: what one revision did to one field.
 *
 * @param revision who, when and why
 * @param pieceId  the id of the element, unit, link, node or report
 * @param slot     what sort of part it is
 * @param name     the name of the part, empty when it has none
 * @param kind     what happened to the part
 * @param field    the path of the field as in the plan file; {@link #PLACE} for where it stands
 * @param before   the value before, null for none
 * @param after    the value after, null for none
 */
public record FieldChange(Revision revision, String pieceId, Slot slot, String name, ChangeKind kind, String field,
        String before, String after) {

    /** The field that stands for parent and order. */
    public static final String PLACE = "@place";
}
