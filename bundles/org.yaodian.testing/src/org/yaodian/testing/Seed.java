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

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A seed of a property-based test. As the argument of a parameterized test it stands in the name of the test, so that a
 * failure says how to come back to it.
 *
 * @param value what the random choices follow from
 */
public record Seed(long value) {

    /**
     * A new generator of random numbers.
     *
     * @return a generator that always gives the same numbers for this seed
     */
    public RandomGenerator random() {
        return new SplittableRandom(value);
    }

    @Override
    public String toString() {
        return "seed " + value;
    }
}
