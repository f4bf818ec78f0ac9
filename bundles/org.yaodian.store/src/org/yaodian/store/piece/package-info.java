/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A plan as rows: {@link org.yaodian.store.piece.PlanSplitter} takes it apart into
 * {@link org.yaodian.store.piece.Piece pieces}, {@link org.yaodian.store.piece.Changes} tells which of them differ
 * between two states, and {@link org.yaodian.store.piece.PlanJoiner} puts them together again. Nothing here knows a
 * database.
 */
package org.yaodian.store.piece;
