/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.yaodian.model.Identity;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Fills the unit register: a city, its bureaus, its districts with a town each and more for big plans. */
final class UnitMaker {

    private final WorkPlan plan;
    private final RandomGenerator random;
    private final List<Unit> bureaus = new ArrayList<>();
    private final List<Unit> districts = new ArrayList<>();

    UnitMaker(WorkPlan plan, RandomGenerator random) {
        this.plan = plan;
        this.random = random;
    }

    void make(int towns) {
        var city = unit("SH", "海城市人民政府", UnitKind.GOVERNMENT, null);
        for (var name : Vocabulary.BUREAUS) {
            var kind = name.endsWith("委员会") ? UnitKind.COMMISSION : UnitKind.BUREAU;
            var bureau = unit("B%02d".formatted(bureaus.size() + 1), "海城市" + name, kind, city);
            bureau.getAliases().add("市" + name);
            bureau.getAliases().add(name);
            bureaus.add(bureau);
        }
        for (var name : Vocabulary.DISTRICTS) {
            var district = unit("D%02d".formatted(districts.size() + 1), name + "区", UnitKind.DISTRICT, city);
            district.setValidFrom(LocalDate.of(1998, 1, 1));
            districts.add(district);
        }
        for (int i = 0; i < towns; i++) {
            var district = districts.get(i % districts.size());
            var name = Vocabulary.TOWNS.get(i / districts.size() % Vocabulary.TOWNS.size());
            var number = i / districts.size() / Vocabulary.TOWNS.size();
            unit(district.getCode() + "T%03d".formatted(i / districts.size() + 1),
                    name + (number == 0 ? "" : "第" + (number + 1)) + "镇", UnitKind.TOWN, district);
        }
    }

    private Unit unit(String code, String name, UnitKind kind, Unit superior) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setId(Identity.create(random));
        unit.setCode(code);
        unit.setName(name);
        unit.setKind(kind);
        unit.setSuperior(superior);
        plan.getUnits().add(unit);
        return unit;
    }

    Unit bureau() {
        return bureaus.get(random.nextInt(bureaus.size()));
    }

    Unit district() {
        return districts.get(random.nextInt(districts.size()));
    }
}
