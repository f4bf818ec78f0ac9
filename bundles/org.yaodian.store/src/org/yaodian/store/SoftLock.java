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
 * Somebody's request to others to leave a part of a plan alone until a moment.
 *
 * @param subject the id of a chapter, or {@code sector:} and the id of a sector
 * @param owner   who works on it
 * @param taken   since when
 * @param expires until when
 */
public record SoftLock(String subject, String owner, Instant taken, Instant expires) {

    /** What a subject begins with that is a sector. */
    public static final String SECTOR = "sector:";
}
