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

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256, by which content is known. */
public final class Hash implements Comparable<Hash> {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "SHA-256";

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("hash of " + bytes.length + " bytes");
        }
        this.bytes = bytes;
    }

    /**
     * The hash with given bytes.
     *
     * @param bytes 32 bytes, not copied
     * @return the hash
     * @throws IllegalArgumentException when there are more or fewer
     */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text 64 hexadecimal digits
     * @return the hash
     * @throws IllegalArgumentException when it is something else
     */
    public static Hash parse(String text) {
        return new Hash(HexFormat.of().parseHex(text));
    }

    /**
     * Hashes content.
     *
     * @param content any bytes
     * @return their hash
     */
    public static Hash ofContent(byte[] content) {
        return new Hash(digest().digest(content));
    }

    /**
     * A fresh digest, for content that comes in parts.
     *
     * @return a SHA-256 digest
     */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Its bytes.
     *
     * @return 32 bytes, not copied
     */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compare(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return bytes[0] << 24 ^ bytes[1] << 16 ^ bytes[2] << 8 ^ bytes[3];
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
