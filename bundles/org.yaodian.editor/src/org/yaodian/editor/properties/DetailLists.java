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

import static org.yaodian.model.plan.PlanPackage.Literals.CALENDAR__EXCEPTIONS;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__BUDGET_LINES;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__QUANTITIES;
import static org.yaodian.model.plan.PlanPackage.Literals.TARGET__MEASUREMENTS;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__REPORTS;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__BASELINES;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__CALENDAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.UnitUses;
import org.yaodian.model.edit.commands.change.SetContainedCommand;
import org.yaodian.model.edit.commands.create.AddDetailCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** The lists that objects of a plan have. */
final class DetailLists {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
    private static final Function<EObject, String> NOTHING = object -> "";

    private DetailLists() {
    }

    /**
     * A list.
     *
     * @param name its name in {@code plugin.xml}
     * @return the list
     * @throws IllegalArgumentException when there is none of that name
     */
    static DetailList named(String name) {
        return switch (name) {
            case "quantities" -> contained(name, Element.class, ELEMENT__QUANTITIES, FACTORY.createQuantity(),
                    element -> FACTORY.createQuantity(), NOTHING);
            case "measurements" -> contained(name, Target.class, TARGET__MEASUREMENTS, FACTORY.createMeasurement(),
                    DetailLists::measurement, NOTHING);
            case "budgetLines" -> contained(name, Element.class, ELEMENT__BUDGET_LINES, FACTORY.createBudgetLine(),
                    DetailLists::budgetLine, element -> BudgetTotals.of((Element) element));
            case "reports" -> contained(name, Task.class, TASK__REPORTS, FACTORY.createProgressReport(),
                    DetailLists::report, NOTHING);
            case "baselines" -> contained(name, WorkPlan.class, WORK_PLAN__BASELINES, FACTORY.createBaseline(),
                    plan -> Baselines.take((WorkPlan) plan), NOTHING);
            case "exceptions" -> new DetailList(name, WorkPlan.class, DetailLists::exceptions,
                    FACTORY.createCalendarException(), (plan, shell, run) -> run.accept(addException((WorkPlan) plan)),
                    true, null, NOTHING);
            case "attachments" -> new DetailList(name, Element.class, each -> ((Element) each).getAttachments(),
                    FACTORY.createAttachment(), AttachmentFiles::choose, true, AttachmentFiles::open, NOTHING);
            case "anchors" -> new DetailList(name, Element.class, each -> ((Element) each).getAnchors(),
                    FACTORY.createAnchor(), null, false, SourceJump::show, NOTHING);
            case "uses" -> new DetailList(name, Unit.class, DetailLists::uses, FACTORY.createResponsibility(), null,
                    false, part -> PlanObjects.reveal(part.eContainer()), NOTHING);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static DetailList contained(String name, Class<? extends EObject> owner, EReference feature,
            EObject sample, Function<EObject, EObject> maker, Function<EObject, String> summary) {
        return new DetailList(name, owner, each -> Fields.get(each, feature), sample,
                (each, shell, run) -> run.accept(new AddDetailCommand(each, feature, maker.apply(each), -1)), true,
                null, summary);
    }

    private static EObject measurement(EObject target) {
        var measurement = FACTORY.createMeasurement();
        measurement.setMeasured(LocalDate.now());
        return measurement;
    }

    private static EObject budgetLine(EObject element) {
        var line = FACTORY.createBudgetLine();
        line.setYear(Values.yearOf(element));
        return line;
    }

    private static EObject report(EObject task) {
        var report = FACTORY.createProgressReport();
        report.setReported(LocalDate.now());
        report.setPeriod(YearMonth.now().toString());
        report.setPercent(((Task) task).getPercent());
        return report;
    }

    private static List<? extends EObject> exceptions(EObject plan) {
        var calendar = ((WorkPlan) plan).getCalendar();
        return calendar == null ? List.of() : calendar.getExceptions();
    }

    private static Command addException(WorkPlan plan) {
        var day = FACTORY.createCalendarException();
        var first = LocalDate.of(Values.yearOf(plan), 1, 1);
        day.setFrom(first);
        day.setTo(first);
        if (plan.getCalendar() != null) {
            return new AddDetailCommand(plan.getCalendar(), CALENDAR__EXCEPTIONS, day, -1);
        }
        var calendar = CalendarFields.usual();
        calendar.getExceptions().add(day);
        return new SetContainedCommand(plan, WORK_PLAN__CALENDAR, calendar);
    }

    private static List<? extends EObject> uses(EObject unit) {
        WorkPlan plan = Outline.planOf(unit);
        return plan == null ? List.of() : UnitUses.of(plan, List.of((Unit) unit)).responsibilities();
    }
}
