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

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.change.SetContainedCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.plan.Calendar;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** The calendar of a plan. A plan without one works from Monday to Friday and gets one with the first change. */
final class CalendarFields {

    /** The working days of a plan without a calendar. */
    static final String USUAL_WEEKDAYS = "1 2 3 4 5";

    private CalendarFields() {
    }

    static List<Field<?>> all() {
        return List.of(
                field(PlanPackage.Literals.CALENDAR__WORKING_WEEKDAYS, new FieldControl.Weekdays(),
                        calendar -> calendar == null || calendar.getWorkingWeekdays() == null ? USUAL_WEEKDAYS
                                : calendar.getWorkingWeekdays()),
                field(PlanPackage.Literals.CALENDAR__NAME, Values.text(),
                        calendar -> calendar == null ? null : calendar.getName()));
    }

    private static Field<String> field(EAttribute feature, FieldControl<String> control,
            Function<Calendar, String> getter) {
        return new Field<>("calendar." + feature.getName(), Group.CALENDAR, Names.of(feature), control,
                plan -> getter.apply(((WorkPlan) plan).getCalendar()),
                (plan, value) -> set((WorkPlan) plan, feature, value));
    }

    private static Command set(WorkPlan plan, EAttribute feature, String value) {
        if (plan.getCalendar() != null) {
            return new SetFeatureCommand(plan.getCalendar(), feature, value);
        }
        var calendar = usual();
        calendar.eSet(feature, value);
        return new SetContainedCommand(plan, PlanPackage.Literals.WORK_PLAN__CALENDAR, calendar);
    }

    /** {@return a new calendar from Monday to Friday, in no plan} */
    static Calendar usual() {
        var calendar = PlanFactory.eINSTANCE.createCalendar();
        calendar.setWorkingWeekdays(USUAL_WEEKDAYS);
        return calendar;
    }

    /** {@return the calendar an exception stands in, made when the plan has none yet} */
    static EObject ownerOf(EObject plan) {
        return ((WorkPlan) plan).getCalendar();
    }
}
