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

import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Piece;

/**
 * A part of a plan before and after a revision changed it.
 *
 * @param kind   what the revision did to it
 * @param before the part before; null when it was added
 * @param after  the part after; without content when it was removed
 */
public record VersionPair(ChangeKind kind, Piece before, Piece after) {}
