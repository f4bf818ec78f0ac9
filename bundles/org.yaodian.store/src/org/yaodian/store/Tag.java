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

import java.time.Instant;

/**
 * A name for a revision that stays, for example of the version that was issued.
 *
 * @param name     its name, unique in the plan
 * @param revision the revision
 * @param note     why; may be empty
 * @param tagged   when
 * @param taggedBy by whom
 */
public record Tag(String name, long revision, String note, Instant tagged, String taggedBy) {}
