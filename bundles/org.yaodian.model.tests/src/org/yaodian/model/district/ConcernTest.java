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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;

@SuppressWarnings("nls")
class ConcernTest {

    private static final District DISTRICT = new District("songyuan", "松原区", "Songyuan District", List.of("松原"),
            Optional.of("江城市"), Optional.empty(), List.of(), "松原区信息委", Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private static Task task(String name) {
        var task = PlanFactory.eINSTANCE.createTask();
        task.setName(name);
        return task;
    }

    @Test
    void aTaskConcernsADistrictThatIsAmongItsDistricts() {
        var task = task("编制信息基础设施专业规划");
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName("松原区");
        task.getDistricts().add(unit);
        assertEquals(Concern.NAMED, Concern.of(task, DISTRICT));
    }

    @Test
    void aTaskConcernsADistrictThatItsWordsName() {
        assertEquals(Concern.NAMED, Concern.of(task("推进松原、嘉善等区规划"), DISTRICT));
        var task = task("编制规划");
        var anchor = PlanFactory.eINSTANCE.createAnchor();
        anchor.setText("编制松原区规划");
        task.getAnchors().add(anchor);
        assertEquals(Concern.NAMED, Concern.of(task, DISTRICT));
    }

    @Test
    void aTaskConcernsADistrictWhoseBodyHasAPart() {
        var task = task("建设交换平台");
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName("松原区信息化委员会");
        var part = PlanFactory.eINSTANCE.createResponsibility();
        part.setUnit(unit);
        task.getResponsibilities().add(part);
        assertEquals(Concern.NAMED, Concern.of(task, DISTRICT));
    }

    @Test
    void aTaskForAllDistrictsIsGeneral() {
        for (var name : List.of("推进区县电子政务总体框架", "指导各区、县信息委", "完善区（县）平台", "向郊区拓展")) {
            assertEquals(Concern.GENERAL, Concern.of(task(name), DISTRICT), name);
        }
    }

    @Test
    void aTaskAboutSomethingElseDoesNotConcernADistrict() {
        assertEquals(Concern.NONE, Concern.of(task("推进数字电视"), DISTRICT));
        assertEquals(Concern.NONE, Concern.of(task(null), DISTRICT));
    }
}
