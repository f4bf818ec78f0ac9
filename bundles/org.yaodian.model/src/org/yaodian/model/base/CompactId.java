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
 *
 * @param high its high 64 bits
 * @param low  its low 64 bits
 */
public record CompactId(long high, long low) {

    /** How many characters an id has. */
    public static final int LENGTH = 23;

    private static final byte[] DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();
    private static final int BITS = 6;
    private static final int MASK = 63;
    /** The digit after the first ten: its lowest four bits belong to the low half, the other two to the high one. */
    private static final int MIDDLE = 11;
    private static final int LAST_DIGIT = 3;

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

    /** The bits that a text spells, or null when it is no such spelling or they are all zero. */
    static CompactId parse(String text) {
        if (text == null || text.length() != LENGTH || text.charAt(0) != '_') {
            return null;
        }
        long lowDigits = tenDigits(text, 1);
        long middle = digit(text, MIDDLE);
        long highDigits = tenDigits(text, MIDDLE + 1);
        long last = digit(text, LENGTH - 1);
        if ((lowDigits | middle | highDigits | last) <= 0 || last > LAST_DIGIT) {
            return null;
        }
        return new CompactId(middle >>> 4 | highDigits << 2 | last << Long.SIZE - 2,
                lowDigits | middle << (MIDDLE - 1) * BITS);
    }

    /** The value of ten digits, negative when one of them is none. */
    private static long tenDigits(String text, int start) {
        long bits = 0;
        int faults = 0;
        for (int i = start + MIDDLE - 2; i >= start; i--) {
            int digit = digit(text, i);
            faults |= digit;
            bits = bits << BITS | digit;
        }
        return faults < 0 ? -1 : bits;
    }

    private static int digit(String text, int index) {
        char c = text.charAt(index);
        return c < VALUES.length ? VALUES[c] : -1;
    }
}
