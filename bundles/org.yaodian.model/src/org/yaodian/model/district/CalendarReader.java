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

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.yaodian.model.plan.Calendar;
import org.yaodian.model.plan.PlanFactory;

/** Makes a calendar of the table of a description: Monday to Friday with its exceptions. */
final class CalendarReader {

    static final String HEADING = "from,to,working,name";
    private static final String WEEKDAYS = "1 2 3 4 5";

    private CalendarReader() {
    }

    static Calendar read(Table table, String name) throws FaultyDistrictException {
        var calendar = PlanFactory.eINSTANCE.createCalendar();
        calendar.setName(name);
        calendar.setWorkingWeekdays(WEEKDAYS);
        for (var row : table.rows()) {
            var exception = PlanFactory.eINSTANCE.createCalendarException();
            try {
                exception.setFrom(LocalDate.parse(row.get(0)));
                exception.setTo(LocalDate.parse(row.get(1)));
            } catch (DateTimeParseException e) {
                throw row.fault(e.getMessage());
            }
            if (exception.getTo().isBefore(exception.getFrom())) {
                throw row.fault(Messages.CalendarReader_Backwards);
            }
            exception.setWorking(Boolean.parseBoolean(row.get(2)));
            exception.setName(row.get(3));
            calendar.getExceptions().add(exception);
        }
        return calendar;
    }
}
