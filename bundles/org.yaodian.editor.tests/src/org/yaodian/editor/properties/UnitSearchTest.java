/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;

class UnitSearchTest {

    private static Unit unit() {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName("市信息化委员会");
        unit.getAliases().add("信息委");
        unit.setCode("SH-017");
        unit.setEnglishName("Informatization Commission");
        return unit;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "信息", "信息委", "xxw", "xinxihua", "sh-01", "informat"})
    void aUnitIsFoundByNameAliasSoundAndCode(String typed) {
        assertTrue(UnitSearch.matches(unit(), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"财政", "czj", "999"})
    void otherWordsDoNotFindIt(String typed) {
        assertFalse(UnitSearch.matches(unit(), typed));
    }
}
