/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.util.List;
import java.util.Optional;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.district.District;
import org.yaodian.model.district.Reporting;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** A district and its city. */
@SuppressWarnings("nls")
final class Town {

    static final String OFFICE = "松原区信息化委员会";
    static final District DISTRICT = new District("songyuan", "松原区", "Songyuan District", List.of("松原"),
            Optional.of("江城市"), Optional.empty(), List.of(), OFFICE, Optional.of(OFFICE), Optional.of(2007),
            Optional.of("{0}年松原区工作要点"),
            Optional.of(new Reporting("江城市信息化委员会", Reporting.Period.MONTH, 25)),
            List.of(unit("松原区", UnitKind.DISTRICT), unit(OFFICE, UnitKind.COMMISSION)), Optional.empty());

    private Town() {
    }

    /** The plan of the city: one task for the district, one for all districts, one for nobody. */
    static WorkPlan city() {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle("2007年江城市工作要点");
        plan.setYear(2007);
        var chapter = add(plan, ElementKind.CHAPTER, "电子政务", "1");
        add(chapter, ElementKind.TASK, "推进数字电视", "1.1");
        add(chapter, ElementKind.TASK, "建设区县交换平台", "1.2");
        add(chapter, ElementKind.TASK, "编制松原等区规划", "1.3");
        return plan;
    }

    /** A task of the city by its code. */
    static Task task(WorkPlan city, String code) {
        return (Task) city.getChildren().getFirst().getChildren().stream().filter(each -> code.equals(each.getCode()))
                .findFirst().orElseThrow();
    }

    private static Element add(ElementContainer parent, ElementKind kind, String name, String code) {
        var element = kind.create();
        element.setId(Identity.create());
        element.setName(name);
        element.setCode(code);
        parent.getChildren().add(element);
        return element;
    }

    private static Unit unit(String name, UnitKind kind) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName(name);
        unit.setKind(kind);
        return unit;
    }

    /** A new plan of the district with some of the city's tasks. */
    static WorkPlan refined(Task... tasks) {
        return Refining.refined(DISTRICT, "2007年松原区工作要点", 2007,
                new RefineTarget.Chosen(List.of(tasks), OFFICE));
    }
}
