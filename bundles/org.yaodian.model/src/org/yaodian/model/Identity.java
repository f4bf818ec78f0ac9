/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Makes the ids of model objects: 128 random bits as 22 characters of URL-safe Base64 after an underscore, so that an
 * id is short, unique across offices that never meet, and a valid XML name.
 */
public final class Identity {

    private static final char[] DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
            .toCharArray();
    private static final int DIGITS_PER_ID = 22;
    private static final SecureRandom SECURE = new SecureRandom();

    private Identity() {
    }

    /**
     * A new id.
     *
     * @return 23 characters
     */
    public static String create() {
        return create(SECURE);
    }

    /**
     * A new id from a given source of randomness, for plans that must come out the same again.
     *
     * @param random where the bits come from
     * @return 23 characters
     */
    public static String create(RandomGenerator random) {
        var id = new char[DIGITS_PER_ID + 1];
        id[0] = '_';
        var high = random.nextLong();
        var low = random.nextLong();
        for (int i = 1; i <= DIGITS_PER_ID; i++) {
            id[i] = DIGITS[(int) (low & 63)];
            low = low >>> 6 | high << 58;
            high >>>= 6;
        }
        return new String(id);
    }
}
