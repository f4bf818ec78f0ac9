/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.source;

import java.util.Arrays;
import java.util.Base64;

/** Immutable bytes, written as Base64. */
public final class Binary {

    private final byte[] bytes;

    /**
     * Copies the bytes.
     *
     * @param bytes the bytes, not null
     */
    public Binary(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text Base64
     * @return the bytes
     * @throws IllegalArgumentException when the text is not Base64
     */
    public static Binary parse(String text) {
        return new Binary(Base64.getDecoder().decode(text));
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Binary binary && Arrays.equals(bytes, binary.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
