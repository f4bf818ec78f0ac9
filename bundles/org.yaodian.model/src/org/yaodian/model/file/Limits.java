/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

/** What a plan file may be at most. Real plans stay far below; a file beyond is damaged or hostile. */
final class Limits {

    /** Levels of nested XML elements. */
    static final int DEPTH = 200;

    /** Bytes of a file: about 700,000 elements. */
    static final long BYTES = 512L << 20;

    /** Different names in facets whose sector is not installed. */
    static final int FOREIGN_NAMES = 2_000;

    private Limits() {
    }
}
