/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;

/** Makes units of the table of a description. A unit without a superior stands below the district itself. */
final class UnitsReader {

    static final String HEADING = "code,name,aliases,kind,superior";

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<Unit, Table.Row> superiors = new HashMap<>();
    private Unit district;

    private UnitsReader() {
    }

    static List<Unit> read(Table table) throws FaultyDistrictException {
        var reader = new UnitsReader();
        for (var row : table.rows()) {
            reader.add(row);
        }
        reader.link();
        return List.copyOf(reader.units.values());
    }

    private void add(Table.Row row) throws FaultyDistrictException {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setCode(row.get(0).isEmpty() ? null : row.get(0));
        unit.setName(row.get(1));
        if (!row.get(2).isEmpty()) {
            unit.getAliases().addAll(List.of(row.get(2).split("\\|")));
        }
        try {
            unit.setKind(UnitKind.valueOf(row.get(3)));
        } catch (IllegalArgumentException e) {
            throw row.fault(NLS.bind(Messages.UnitsReader_NoSuchKind, row.get(3)));
        }
        if (row.get(1).isEmpty() || units.put(row.get(1), unit) != null) {
            throw row.fault(NLS.bind(Messages.UnitsReader_NameTaken, row.get(1)));
        }
        if (unit.getKind() == UnitKind.DISTRICT && district == null) {
            district = unit;
        }
        superiors.put(unit, row);
    }

    private void link() throws FaultyDistrictException {
        for (var unit : units.values()) {
            var row = superiors.get(unit);
            var name = row.get(4);
            var superior = name.isEmpty() ? district : units.get(name);
            if (superior == null && !name.isEmpty()) {
                throw row.fault(NLS.bind(Messages.UnitsReader_NoSuchSuperior, name));
            }
            if (superior != unit) {
                unit.setSuperior(superior);
            }
        }
    }
}
