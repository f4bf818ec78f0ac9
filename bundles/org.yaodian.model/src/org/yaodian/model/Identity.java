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

import org.yaodian.model.base.CompactId;

/**
 * Makes the ids of model objects: 128 random bits as 22 characters of URL-safe Base64 after an underscore, so that an
 * id is short, unique across offices that never meet, and a valid XML name.
 */
public final class Identity {

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
        long high;
        long low;
        do {
            high = random.nextLong();
            low = random.nextLong();
        } while (high == 0 && low == 0);
        return CompactId.text(high, low);
    }
}
