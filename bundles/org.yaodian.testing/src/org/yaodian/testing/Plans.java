/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Builds small plans. Whatever is made is put into its plan at once. */
public final class Plans {

    /** The year of the plans. */
    public static final int YEAR = 2008;

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private Plans() {
    }

    /**
     * An empty plan for 2008.
     *
     * @return a plan with title, year, issuer and date
     */
    public static WorkPlan empty() {
        var plan = FACTORY.createWorkPlan();
        plan.setTitle("2008年工作要点");
        plan.setYear(YEAR);
        plan.setIssuer("市信息化委员会");
        plan.setIssued(LocalDate.of(YEAR, Month.JANUARY, 15));
        return plan;
    }

    /**
     * Adds an element.
     *
     * @param <T>    the class of the kind
     * @param parent where it shall stand
     * @param kind   its kind
     * @param name   its name
     * @return the new element, the last child of the parent
     */
    @SuppressWarnings("unchecked")
    public static <T extends Element> T element(ElementContainer parent, ElementKind kind, String name) {
        var element = kind.create();
        element.setName(name);
        parent.getChildren().add(element);
        return (T) element;
    }

    /**
     * Adds a task that no rule objects to: testable, dated, led by the first unit of the plan.
     *
     * @param parent where it shall stand, in a plan with at least one unit
     * @param name   its name
     * @return the new task
     */
    public static Task task(ElementContainer parent, String name) {
        Task task = element(parent, ElementKind.TASK, name);
        task.setVerb("建成");
        deadline(task, "6月底前", LocalDate.of(YEAR, Month.JANUARY, 1), LocalDate.of(YEAR, Month.JUNE, 30));
        responsibility(task, Outline.planOf(task).getUnits().get(0), ResponsibilityRole.LEAD);
        return task;
    }

    /**
     * Adds a target of at least 80 %.
     *
     * @param parent where it shall stand
     * @param name   its name and measure
     * @return the new target
     */
    public static Target target(ElementContainer parent, String name) {
        Target target = element(parent, ElementKind.TARGET, name);
        target.setMeasure(name);
        target.setValue(BigDecimal.valueOf(80));
        target.setUnitOfMeasure("%");
        return target;
    }

    /**
     * Adds a unit to the register.
     *
     * @param plan the plan
     * @param name its name
     * @return the new unit, a bureau
     */
    public static Unit unit(WorkPlan plan, String name) {
        var unit = FACTORY.createUnit();
        unit.setName(name);
        unit.setKind(UnitKind.BUREAU);
        plan.getUnits().add(unit);
        return unit;
    }

    /**
     * Gives a unit a part.
     *
     * @param element the element
     * @param unit    the unit, or null
     * @param role    its part
     * @return the new responsibility
     */
    public static Responsibility responsibility(Element element, Unit unit, ResponsibilityRole role) {
        var responsibility = FACTORY.createResponsibility();
        responsibility.setUnit(unit);
        responsibility.setRole(role);
        element.getResponsibilities().add(responsibility);
        return responsibility;
    }

    /**
     * Gives a task a deadline in place of the one it has.
     *
     * @param task the task
     * @param text the words, or null
     * @param from the first day, or null
     * @param to   the last day, or null
     */
    public static void deadline(Task task, String text, LocalDate from, LocalDate to) {
        var deadline = FACTORY.createDeadline();
        deadline.setText(text);
        deadline.setFrom(from);
        deadline.setTo(to);
        task.setDeadline(deadline);
    }

    /**
     * Links two tasks of a plan, finish to start.
     *
     * @param from the predecessor
     * @param to   the successor
     * @return the new dependency
     */
    public static Dependency dependency(Task from, Task to) {
        var dependency = FACTORY.createDependency();
        Outline.planOf(from).getDependencies().add(dependency);
        dependency.setType(DependencyType.FINISH_TO_START);
        dependency.setFrom(from);
        dependency.setTo(to);
        return dependency;
    }

    /**
     * Relates two elements of a plan.
     *
     * @param from the source
     * @param to   the target
     * @return the new plain relation
     */
    public static Relation relation(Element from, Element to) {
        var relation = FACTORY.createRelation();
        Outline.planOf(from).getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }
}
