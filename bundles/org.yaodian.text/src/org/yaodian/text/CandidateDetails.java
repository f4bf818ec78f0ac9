/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

/** What the document says of a candidate besides its name and verb. */
public final class CandidateDetails {

    /**
     * A unit with a part in the work.
     *
     * @param role its part
     * @param unit the unit in the draft's register
     * @param text the unit as written
     */
    public record Part(ResponsibilityRole role, Unit unit, String text) {}

    /**
     * When something is due.
     *
     * @param text as written
     * @param from earliest day the words can mean, or null when the year is not known
     * @param to   latest day the words can mean, or null when the year is not known
     */
    public record Due(String text, LocalDate from, LocalDate to) {}

    /**
     * A number the document gives.
     *
     * @param label what is counted, may be empty
     * @param value the number
     * @param unit  its unit, may be empty
     */
    public record Number(String label, BigDecimal value, String unit) {}

    /**
     * A value to be reached.
     *
     * @param measure    what is measured
     * @param comparison how to compare
     * @param base       value to compare with, or null
     * @param value      value to reach
     * @param unit       unit of measure
     */
    public record Goal(String measure, Comparison comparison, BigDecimal base, BigDecimal value, String unit) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Number> numbers = new ArrayList<>();
    private final List<Unit> districts = new ArrayList<>();
    private Due due;
    private Goal goal;
    private String heading;

    /**
     * The units with a part, in the order of the document.
     *
     * @return a list that can be changed
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The numbers, in the order of the document.
     *
     * @return a list that can be changed
     */
    public List<Number> numbers() {
        return numbers;
    }

    /**
     * The districts named, units of the draft's register.
     *
     * @return a list that can be changed
     */
    public List<Unit> districts() {
        return districts;
    }

    /**
     * When it is due.
     *
     * @return the deadline, or null
     */
    public Due due() {
        return due;
    }

    /**
     * Sets when it is due.
     *
     * @param newDue the deadline, or null
     */
    public void setDue(Due newDue) {
        due = newDue;
    }

    /**
     * The value to be reached, for a target.
     *
     * @return the goal, or null
     */
    public Goal goal() {
        return goal;
    }

    /**
     * Sets the value to be reached.
     *
     * @param newGoal the goal, or null
     */
    public void setGoal(Goal newGoal) {
        goal = newGoal;
    }

    /**
     * The heading as written with its number, for a chapter.
     *
     * @return the heading, or null
     */
    public String heading() {
        return heading;
    }

    /**
     * Sets the heading as written.
     *
     * @param newHeading the heading, or null
     */
    public void setHeading(String newHeading) {
        heading = newHeading;
    }

    /**
     * Takes over what another candidate has, without doubling it.
     *
     * @param other the details to add
     */
    public void addAll(CandidateDetails other) {
        other.parts.stream().filter(part -> !parts.contains(part)).forEach(parts::add);
        other.numbers.stream().filter(number -> !numbers.contains(number)).forEach(numbers::add);
        other.districts.stream().filter(district -> !districts.contains(district)).forEach(districts::add);
        due = due == null ? other.due : due;
        goal = goal == null ? other.goal : goal;
        heading = heading == null ? other.heading : heading;
    }

    /**
     * Copies what is known now.
     *
     * @return details that do not change with these
     */
    CandidateDetails copy() {
        var copy = new CandidateDetails();
        copy.addAll(this);
        return copy;
    }

    /**
     * Becomes equal to other details.
     *
     * @param other what is to be known, and nothing else
     */
    void setAll(CandidateDetails other) {
        parts.clear();
        numbers.clear();
        districts.clear();
        due = null;
        goal = null;
        heading = null;
        addAll(other);
    }
}
