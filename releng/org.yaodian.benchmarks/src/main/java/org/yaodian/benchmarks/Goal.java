/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A goal for one benchmark class. The class has a benchmark {@code ours} and a benchmark {@code anchor}, both with the
 * parameter {@code size}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Goal {

    /** Number of the goal, for example P6. */
    String id();

    /** What is done. */
    String operation();

    /** What it is measured beside. */
    String anchor();

    /** Our time over the anchor's time may be at most this. */
    double atMost();

    /** The sizes the goal speaks of; the others are only shown. */
    int[] sizes() default {};
}
