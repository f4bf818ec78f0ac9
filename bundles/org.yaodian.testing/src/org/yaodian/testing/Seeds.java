/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Seeds for property-based tests, to be used with {@code @MethodSource}. The system property {@value #PROPERTY} runs a
 * single seed again.
 */
public final class Seeds {

    /** System property with the one seed to run. */
    public static final String PROPERTY = "yaodian.seed";

    private Seeds() {
    }

    /**
     * Some seeds.
     *
     * @param count how many, 1 or more
     * @return the seeds 1 to count, or the one the system property names
     */
    public static Stream<Seed> some(int count) {
        var only = Long.getLong(PROPERTY);
        return only == null ? LongStream.rangeClosed(1, count).mapToObj(Seed::new) : Stream.of(new Seed(only));
    }

    /**
     * Ten seeds.
     *
     * @return ten seeds, or the one the system property names
     */
    public static Stream<Seed> ten() {
        return some(10);
    }

    /**
     * A hundred seeds.
     *
     * @return a hundred seeds, or the one the system property names
     */
    public static Stream<Seed> hundred() {
        return some(100);
    }
}
