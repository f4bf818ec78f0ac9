/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.diagram.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;

class LightTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 7, 1);

    private static Task task(LocalDate due, int percent) {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setYear(TODAY.getYear());
        var task = PlanFactory.eINSTANCE.createTask();
        task.setPlannedStart(LocalDate.of(2007, 1, 1));
        task.setPlannedFinish(due);
        task.setPercent(percent);
        plan.getChildren().add(task);
        return task;
    }

    @ParameterizedTest
    @CsvSource({"2007-06-30, 90, OVERDUE", "2007-06-30, 100, DONE", "2007-12-31, 10, BEHIND",
            "2007-12-31, 50, ON_TRACK",
            "2007-07-20, 95, NEAR_DUE"})
    void aTaskOfTheYearHasALight(LocalDate due, int percent, Light light) {
        assertEquals(light, Light.of(task(due, percent), TODAY));
    }

    @Test
    void aTaskOfAnotherYearThatNobodyReportsOnHasNone() {
        assertEquals(Light.NONE, Light.of(task(LocalDate.of(2007, 6, 30), 0), TODAY.plusYears(10)));
    }

    @Test
    void aTaskWithoutADayHasNone() {
        assertEquals(Light.NONE, Light.of(task(null, 10), TODAY));
    }

    @Test
    void whatIsOverdueIsToldByAWordAndInRed() {
        var badges = Badges.of(task(LocalDate.of(2007, 6, 30), 90)).stream()
                .filter(badge -> badge.tone() == Badge.Tone.ALARM).toList();
        assertEquals(List.of(new Badge(Icon.LAMP, Messages.Badges_Overdue, Badge.Tone.ALARM)), badges);
    }

    @Test
    void eachToneHasItsOwnColour() {
        var tones = List.of(Badge.Tone.PLAIN, Badge.Tone.GOOD, Badge.Tone.NOTICE, Badge.Tone.CAUTION, Badge.Tone.ALARM);
        assertTrue(tones.stream().map(tone -> Styles.accent(tone, ShapeKind.UNIT.look())).distinct().count() == tones
                .size());
    }
}
