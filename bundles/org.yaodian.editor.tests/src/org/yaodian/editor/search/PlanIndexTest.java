/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.testing.SamplePlan;

class PlanIndexTest {

    private final SamplePlan sample = new SamplePlan();

    private List<String> found(String query) {
        return PlanIndex.of(sample.plan).stream().filter(each -> each.find(query).isPresent()).map(Indexed::name)
                .toList();
    }

    @Test
    void anElementIsFoundByAPartOfItsName() {
        assertEquals(List.of("建成数据交换平台"), found("数据交换"));
    }

    @Test
    void anElementIsFoundByTheFirstLettersOfItsPinyin() {
        assertTrue(found("sjjh").contains("建成数据交换平台"));
    }

    @Test
    void allWordsMustBeFoundButNotInTheSameField() {
        sample.exchange.setNote("分两期建设");
        assertEquals(List.of("建成数据交换平台"), found("交换 两期"));
        assertEquals(List.of(), found("交换 三期"));
    }

    @Test
    void theFieldThatHoldsTheFirstWordIsNamed() {
        sample.exchange.setNote("分两期建设");
        var hit = PlanIndex.of(sample.plan).stream().flatMap(each -> each.find("两期").stream()).findFirst()
                .orElseThrow();
        assertEquals(new Indexed.Field(Messages.PlanIndex_Note, "分两期建设"), hit);
    }

    @Test
    void aUnitIsFoundByItsName() {
        assertTrue(found("交通局").contains("市交通局"));
    }

    @Test
    void theChapterTellsWhereAnElementStands() {
        var exchange = PlanIndex.of(sample.plan).stream().filter(each -> each.name().equals("建成数据交换平台")).findFirst()
                .orElseThrow();
        assertEquals("电子政务", exchange.place());
    }
}
