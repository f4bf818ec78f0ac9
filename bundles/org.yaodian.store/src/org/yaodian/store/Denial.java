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

import org.yaodian.store.piece.Change;

/**
 * A change that an account may not make.
 *
 * @param change the change
 * @param reason one line for the person who committed
 */
public record Denial(Change change, String reason) {}
