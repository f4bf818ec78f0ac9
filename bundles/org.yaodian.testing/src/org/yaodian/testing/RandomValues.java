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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/** Values for attributes, from a small pool so that they often are equal, at a limit or missing. */
final class RandomValues {

    private static final List<String> TEXTS = List.of("推进", "完善", "建成", "政务外网", "市交通局", "信息委", "exempt", "active",
            "1.1",
            " ", "适时");
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 50, 99, 100, 101, Plans.YEAR - 1, Plans.YEAR);
    private static final int DAYS_AROUND = 800;
    private static final int DAYS_BEFORE = 200;

    private RandomValues() {
    }

    /** A value that fits an attribute; null for a type it has no values of. */
    static Object of(EAttribute attribute, RandomGenerator random) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return pick(choice.getELiterals(), random).getInstance();
        }
        var type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class) {
            return pick(NUMBERS, random);
        }
        if (type == double.class) {
            return random.nextDouble();
        }
        if (random.nextInt(4) == 0) {
            return null;
        }
        if (type == String.class) {
            return pick(TEXTS, random);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(Plans.YEAR, 1, 1).plusDays(random.nextInt(DAYS_AROUND) - DAYS_BEFORE);
        }
        return type == BigDecimal.class ? BigDecimal.valueOf(random.nextInt(20) - 1L) : null;
    }

    static <T> T pick(List<? extends T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
