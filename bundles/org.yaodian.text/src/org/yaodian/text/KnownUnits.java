/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.util.List;

import org.yaodian.model.plan.Unit;
import org.yaodian.text.data.UnitRegisters;

/** The unit registers that come with the program. */
public final class KnownUnits {

    private KnownUnits() {
    }

    /**
     * The municipal bodies and districts of a city.
     *
     * @param city the city without 市, or null
     * @return new units in the order of the register; empty when there is none for the city
     */
    public static List<Unit> of(String city) {
        return UnitRegisters.of(city);
    }
}
