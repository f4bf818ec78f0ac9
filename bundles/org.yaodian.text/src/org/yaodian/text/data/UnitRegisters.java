/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import java.util.List;
import java.util.Map;

import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;

/** The unit registers that come with the program, by city. */
public final class UnitRegisters {

    private static final Map<String, String> RESOURCES = Map.of("上海", "shanghai-2007.csv");

    private UnitRegisters() {
    }

    /**
     * The register of a city.
     *
     * @param city the city without 市, or null
     * @return new units in the order of the register; empty when there is none for the city
     */
    public static List<Unit> of(String city) {
        var resource = city == null ? null : RESOURCES.get(city);
        return resource == null ? List.of() : Csv.rows(resource).stream().map(UnitRegisters::unit).toList();
    }

    private static Unit unit(Csv.Row row) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setCode(row.get("code").isEmpty() ? null : row.get("code"));
        unit.setName(row.get("name"));
        unit.getAliases().addAll(row.parts("aliases"));
        unit.setKind(UnitKind.valueOf(row.get("kind")));
        return unit;
    }
}
