/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;

/** Units found by their names. */
@SuppressWarnings("nls")
class UnitIndexTest {

    private static Unit unit(String name, UnitKind kind, String... aliases) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName(name);
        unit.setKind(kind);
        unit.getAliases().addAll(List.of(aliases));
        return unit;
    }

    private final Unit commission = unit("上海市信息化委员会", UnitKind.COMMISSION, "市信息委", "信息委");
    private final Unit group = unit("上海市信息化领导小组", UnitKind.OTHER);
    private final Unit district = unit("松江区", UnitKind.DISTRICT);
    private final UnitIndex index = UnitIndex.of(List.of(commission, group, district));

    @Test
    void nameAndAliasesFindTheUnit() {
        for (var name : List.of("上海市信息化委员会", "市信息委", "信息委", " 市 信息委\u3000")) {
            assertEquals(Optional.of(commission), index.find(name), name);
        }
    }

    @Test
    void aDistrictIsFoundWithoutItsLastLetter() {
        assertEquals(Optional.of(district), index.find("松江"));
    }

    @Test
    void unknownNamesFindNothing() {
        assertTrue(index.find("市财政局").isEmpty());
        assertTrue(index.find("").isEmpty());
        assertTrue(index.find(null).isEmpty());
    }

    @Test
    void theLongestNameAtAPlaceCounts() {
        var match = index.longestAt("报上海市信息化委员会审定", 1).orElseThrow();
        assertEquals(commission, match.unit());
        assertEquals(9, match.length());
    }

    @Test
    void allUnitsOfATextAreFoundInOrderWithoutOverlap() {
        var matches = index.matches("松江区、市信息委和上海市信息化领导小组");
        assertEquals(List.of(district, commission, group), matches.stream().map(UnitIndex.Match::unit).toList());
        assertEquals(List.of(0, 4, 9), matches.stream().map(UnitIndex.Match::offset).toList());
    }

    @Test
    void shortNamesDoNotCountInsideAText() {
        assertTrue(index.matches("松江大学城").isEmpty());
    }

    @Test
    void ofTwoUnitsWithOneNameTheFirstCounts() {
        var other = unit("信息委", UnitKind.COMMISSION);
        index.add(other);
        assertEquals(Optional.of(commission), index.find("信息委"));
    }
}
