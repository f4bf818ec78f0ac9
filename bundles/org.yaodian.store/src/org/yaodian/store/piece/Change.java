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

/**
 * What happened to one piece.
 *
 * @param kind  what
 * @param piece the piece as it is now; when it was removed as it stood before, without content
 */
public record Change(ChangeKind kind, Piece piece) {}
