/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.base;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The spelling of 128 bits as an id: an underscore and 22 digits of URL-safe Base64, the lowest bits first. The bits of
 * "all zero" stand for no id.
 */
public final class CompactId {

    /** How many characters an id has. */
    public static final int LENGTH = 23;

    private static final byte[] DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();
    private static final int BITS = 6;
    private static final int MASK = 63;
    /** Digits that lie in the low half alone; the next one has its lowest four bits there. */
    private static final int LOW_DIGITS = 10;
    private static final int LAST_DIGIT = 3;

    private CompactId() {
    }

    private static byte[] values() {
        var values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < DIGITS.length; i++) {
            values[DIGITS[i]] = (byte) i;
        }
        return values;
    }

    /**
     * Spells an id.
     *
     * @param high its high 64 bits
     * @param low  its low 64 bits
     * @return 23 characters
     */
    public static String text(long high, long low) {
        var text = new byte[LENGTH];
        write(high, low, text, 0);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static void write(long high, long low, byte[] text, int start) {
        text[start] = '_';
        long bits = low;
        long rest = high;
        for (int i = start + 1; i < start + LENGTH; i++) {
            text[i] = DIGITS[(int) bits & MASK];
            bits = bits >>> BITS | rest << Long.SIZE - BITS;
            rest >>>= BITS;
        }
    }

    static boolean isSet(long high, long low) {
        return (high | low) != 0;
    }

    /** Whether a text is the spelling of some bits, not all zero. */
    static boolean isCompact(String text) {
        if (text.length() != LENGTH || text.charAt(0) != '_') {
            return false;
        }
        int any = 0;
        for (int i = 1; i < LENGTH; i++) {
            char c = text.charAt(i);
            int value = c < VALUES.length ? VALUES[c] : -1;
            if (value < 0) {
                return false;
            }
            any |= value;
        }
        return any != 0 && VALUES[text.charAt(LENGTH - 1)] <= LAST_DIGIT;
    }

    static long low(String text) {
        long bits = 0;
        for (int i = LOW_DIGITS + 1; i >= 1; i--) {
            bits = bits << BITS | VALUES[text.charAt(i)];
        }
        return bits;
    }

    static long high(String text) {
        long bits = 0;
        for (int i = LENGTH - 1; i > LOW_DIGITS + 1; i--) {
            bits = bits << BITS | VALUES[text.charAt(i)];
        }
        return bits << 2 | VALUES[text.charAt(LOW_DIGITS + 1)] >> 4;
    }
}
