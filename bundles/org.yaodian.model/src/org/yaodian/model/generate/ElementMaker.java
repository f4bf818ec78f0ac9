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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.random.RandomGenerator;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.BudgetState;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;

/** Makes single elements with everything a person would have filled in. */
final class ElementMaker {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final int year;
    private final UnitMaker units;
    private final RandomGenerator random;

    ElementMaker(int year, UnitMaker units, RandomGenerator random) {
        this.year = year;
        this.units = units;
        this.random = random;
    }

    Chapter chapter(String code, String heading, String name) {
        var chapter = FACTORY.createChapter();
        identify(chapter, code);
        chapter.setHeading(heading);
        chapter.setName(name);
        return chapter;
    }

    Element element(ElementKind kind, String code) {
        var element = kind.create();
        identify(element, code);
        switch (element) {
            case Task task -> fill(task);
            case Target target -> fill(target);
            case InformationSystem system -> fill(system);
            case Policy policy -> fill(policy);
            case Event event -> fill(event);
            default -> throw new IllegalArgumentException(kind.word());
        }
        return element;
    }

    private void identify(Element element, String code) {
        element.setId(Identity.create(random));
        element.setCode(code);
    }

    private void fill(Task task) {
        var verb = pick(Vocabulary.VERBS);
        task.setVerb(verb);
        var place = random.nextInt(4) == 0 ? units.district() : null;
        task.setName(verb + (place == null ? "" : place.getName()) + pick(Vocabulary.FIELDS)
                + pick(Vocabulary.TASK_OBJECTS));
        if (place != null) {
            task.getDistricts().add(place);
        }
        var start = LocalDate.of(year, Month.JANUARY, 1).plusDays(random.nextInt(270));
        task.setDuration(5 + random.nextInt(60));
        task.setPlannedStart(start);
        task.setPlannedFinish(start.plusDays(task.getDuration()));
        task.setPercent(random.nextInt(5) * 25);
        if (task.getPercent() > 0) {
            task.setActualStart(start.plusDays(random.nextInt(7)));
        }
        if (random.nextInt(3) > 0) {
            var deadline = FACTORY.createDeadline();
            deadline.setText(pick(Vocabulary.DEADLINES));
            deadline.setFrom(task.getPlannedStart());
            deadline.setTo(LocalDate.of(year, Month.DECEMBER, 31));
            task.setDeadline(deadline);
        }
        responsibility(task, ResponsibilityRole.LEAD);
        if (random.nextBoolean()) {
            responsibility(task, ResponsibilityRole.COOPERATE);
        }
        if (random.nextInt(5) == 0) {
            budget(task);
        }
        if (random.nextInt(8) == 0) {
            report(task);
        }
        if (random.nextInt(10) == 0) {
            disclosure(task);
        }
    }

    private void responsibility(Element element, ResponsibilityRole role) {
        var responsibility = FACTORY.createResponsibility();
        responsibility.setId(Identity.create(random));
        responsibility.setRole(role);
        responsibility.setUnit(units.bureau());
        element.getResponsibilities().add(responsibility);
    }

    private void budget(Element element) {
        var line = FACTORY.createBudgetLine();
        line.setId(Identity.create(random));
        line.setName(pick(List.of("软件开发", "硬件购置", "系统集成", "运行维护", "监理", "安全测评")));
        line.setKind(pick(BudgetKind.VALUES));
        line.setYear(year);
        line.setFundingSource("市级财政");
        line.setAsked(BigDecimal.valueOf(10L + random.nextInt(990)).scaleByPowerOfTen(4));
        line.setState(pick(BudgetState.VALUES));
        element.getBudgetLines().add(line);
    }

    private void report(Task task) {
        var report = FACTORY.createProgressReport();
        report.setId(Identity.create(random));
        report.setPeriod(year + "-Q" + (1 + random.nextInt(4)));
        report.setReported(task.getPlannedStart().plusDays(28));
        report.setUnit(task.getResponsibilities().get(0).getUnit());
        report.setPercent(task.getPercent());
        report.setText("按计划推进，已完成" + task.getPercent() + "%。");
        task.getReports().add(report);
    }

    private void disclosure(Element element) {
        var disclosure = FACTORY.createDisclosure();
        disclosure.setAttribute(pick(List.of("active", "onRequest", "exempt")));
        if (disclosure.getAttribute().equals("exempt")) {
            disclosure.setReason("涉及内部管理信息");
        }
        element.setDisclosure(disclosure);
    }

    private void fill(Target target) {
        var kind = random.nextInt(Vocabulary.MEASURES.size());
        target.setMeasure(pick(Vocabulary.FIELDS) + Vocabulary.MEASURES.get(kind));
        target.setUnitOfMeasure(Vocabulary.MEASURE_UNITS.get(kind));
        target.setBase(BigDecimal.valueOf(random.nextInt(50)));
        target.setValue(target.getBase().add(BigDecimal.valueOf(1L + random.nextInt(50))));
        target.setComparison(Comparison.AT_LEAST);
        target.setName(target.getMeasure() + "达到" + target.getValue() + target.getUnitOfMeasure());
        var measurement = FACTORY.createMeasurement();
        measurement.setMeasured(LocalDate.of(year, Month.JUNE, 30));
        measurement.setValue(target.getBase().add(BigDecimal.ONE));
        target.getMeasurements().add(measurement);
    }

    private void fill(InformationSystem system) {
        system.setName(pick(Vocabulary.FIELDS) + pick(Vocabulary.SYSTEMS));
        responsibility(system, ResponsibilityRole.RESPONSIBLE);
        if (random.nextInt(3) == 0) {
            var quantity = FACTORY.createQuantity();
            quantity.setLabel("用户数");
            quantity.setValue(BigDecimal.valueOf(100L * (1 + random.nextInt(90))));
            quantity.setUnit("人");
            system.getQuantities().add(quantity);
        }
    }

    private void fill(Policy policy) {
        policy.setName("《" + pick(Vocabulary.FIELDS) + pick(Vocabulary.POLICIES) + "》");
        policy.setDocumentNumber("海信发〔" + year + "〕" + (1 + random.nextInt(200)) + "号");
        policy.setIssued(LocalDate.of(year, Month.MARCH, 1).plusDays(random.nextInt(100)));
    }

    private void fill(Event event) {
        event.setName(pick(Vocabulary.FIELDS) + pick(Vocabulary.EVENTS));
        event.setStart(LocalDate.of(year, Month.APRIL, 1).plusDays(random.nextInt(200)));
        event.setFinish(event.getStart().plusDays(random.nextInt(3)));
        event.setPlace(units.district().getName());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
