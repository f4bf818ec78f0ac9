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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.register.UnitIndex;
import org.yaodian.text.data.Departments;
import org.yaodian.text.data.PhraseTable;
import org.yaodian.text.data.UnitRegisters;

/** The units of a draft: known ones where a name fits, otherwise new ones. Only units that are named come into it. */
final class UnitRegister {

    private final UnitIndex index = new UnitIndex();
    private final Map<String, Unit> byKey = new LinkedHashMap<>();
    private final Set<Unit> named = new LinkedHashSet<>();
    private final String city;

    UnitRegister(List<Unit> known, String city) {
        this.city = city;
        known.forEach(unit -> index.add(EcoreUtil.copy(unit)));
        UnitRegisters.of(city).forEach(index::add);
    }

    /** Names that are looked for in the text: all but bare words such as 财政局 that need a city before them. */
    PhraseTable<String> names() {
        return PhraseTable.ofWords(index.names());
    }

    /** The unit of a name as written. */
    Unit resolve(String name) {
        var unit = index.find(name).or(() -> index.find(withoutGovernment(name))).orElse(null);
        if (unit == null) {
            unit = byDepartment(name);
        }
        named.add(unit);
        return unit;
    }

    private Unit byDepartment(String name) {
        var plain = withoutGovernment(name);
        boolean own = name.equals(plain) && !name.startsWith("各");
        var department = own ? Departments.keyOf(name) : null;
        boolean municipal = department != null && (name.startsWith("市") || name.startsWith("省")
                || city != null && name.startsWith(city) || name.equals(department)
                || Departments.keyOf("市" + name) != null);
        var key = municipal ? "市" + department : plain;
        var known = byKey.get(key);
        if (known == null) {
            known = create(plain, department);
            byKey.put(key, known);
            index.addName(plain, known);
        }
        addAlias(known, name);
        return known;
    }

    /** The longest name is the official one. */
    private void addAlias(Unit unit, String name) {
        if (name.equals(unit.getName()) || unit.getAliases().contains(name)) {
            return;
        }
        boolean fuller = name.length() > unit.getName().length() && unit.getKind() != UnitKind.DISTRICT;
        unit.getAliases().add(fuller ? unit.getName() : name);
        if (fuller) {
            unit.setName(name);
        }
        index.addName(name, unit);
    }

    private static String withoutGovernment(String name) {
        return name.matches("(?!各).{2,8}[区县](?:人民)?政府") ? name.replaceFirst("(?:人民)?政府$", "") : name;
    }

    private static Unit create(String name, String department) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName(name);
        unit.setKind(department == null ? kindOf(name) : Departments.kindOf(department));
        return unit;
    }

    private static UnitKind kindOf(String name) {
        if (name.matches(".*[区县](?:人民)?(?:政府)?$")) {
            return UnitKind.DISTRICT;
        } else if (name.endsWith("政府")) {
            return UnitKind.GOVERNMENT;
        } else if (name.endsWith("委") || name.endsWith("委员会")) {
            return UnitKind.COMMISSION;
        } else if (name.matches(".*(?:局|办|厅|办公室|署|海关)$")) {
            return UnitKind.BUREAU;
        } else if (name.matches(".*(?:镇|乡|街道|街道办事处)$")) {
            return UnitKind.TOWN;
        } else if (name.matches(".*(?:公司|集团|企业|银行|电信|移动|联通|运营商)$")) {
            return UnitKind.ENTERPRISE;
        } else if (name.matches(".*(?:协会|学会|商会|联合会|联盟)$")) {
            return UnitKind.ASSOCIATION;
        }
        return name.endsWith("村") ? UnitKind.VILLAGE : UnitKind.OTHER;
    }

    /** A district by its name. */
    Unit district(String name) {
        var unit = resolve(name);
        if (unit.getKind() == UnitKind.OTHER) {
            unit.setKind(UnitKind.DISTRICT);
        }
        return unit;
    }

    /** The units that are named, in the order of the document. */
    List<Unit> named() {
        return new ArrayList<>(named);
    }
}
