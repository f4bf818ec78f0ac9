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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Unit;

/**
 * How a value is shown and typed, without any widget.
 *
 * @param <T> the class of the value
 */
sealed interface FieldControl<T> {

    /**
     * Shows a value.
     *
     * @param value not null
     * @return one line
     */
    String text(T value);

    /** What was typed: a value or the reason why it is none. */
    sealed interface Parsed<T> {

        /**
         * A value.
         *
         * @param value may be null when nothing was typed
         */
        record Value<T>(T value) implements Parsed<T> {}

        /**
         * Not a value.
         *
         * @param reason what is wrong with it
         */
        record Wrong<T>(String reason) implements Parsed<T> {}
    }

    /** Reads what was typed, and explains it while it is being typed. */
    interface Reader<T> {

        /**
         * Reads.
         *
         * @param typed the text
         * @param year the year of the plan, for words that give none
         * @return the value or what is wrong
         */
        Parsed<T> read(String typed, int year);

        /**
         * Explains what words mean.
         *
         * @param typed the text
         * @param year the year of the plan
         * @return one line, empty when the text says it already
         */
        default String explain(String typed, int year) {
            return "";
        }
    }

    /**
     * Typed into a line, with its own reading.
     *
     * @param writer    shows a value
     * @param reader    reads what is typed
     * @param calendar  whether a day can be chosen from a calendar
     * @param unit      stands behind the line; may be empty
     * @param proposals texts that can be chosen; other text can be typed
     */
    record Line<T>(Function<T, String> writer, Reader<T> reader, boolean calendar, String unit,
            List<String> proposals) implements FieldControl<T> {

        Line(Function<T, String> writer, Reader<T> reader, boolean calendar) {
            this(writer, reader, calendar, "", List.of());
        }

        @Override
        public String text(T value) {
            return writer.apply(value);
        }
    }

    /** Typed as several lines. */
    record LongText() implements FieldControl<String> {

        @Override
        public String text(String value) {
            return value.replaceAll("\\s+", " ");
        }
    }

    /** Chosen from a list. */
    record Choice<T>(List<T> values, Function<T, String> label) implements FieldControl<T> {

        @Override
        public String text(T value) {
            return label.apply(value);
        }
    }

    /** Yes or no. */
    record Flag() implements FieldControl<Boolean> {

        @Override
        public String text(Boolean value) {
            return value ? Messages.Fields_Yes : Messages.Fields_No;
        }
    }

    /** One or several units of the plan; given to many objects at once they join those that are there, or replace them. */
    record Units(boolean several, boolean join) implements FieldControl<List<Unit>> {

        @Override
        public String text(List<Unit> value) {
            return String.join("、",
                    value.stream().map(unit -> Optional.ofNullable(unit.getName()).orElse("")).toList());
        }
    }

    /**
     * One or several elements of the plan.
     *
     * @param several whether several
     * @param types   ids of the element types they may have; empty when any
     */
    record Elements(boolean several, List<String> types) implements FieldControl<List<Element>> {

        @Override
        public String text(List<Element> value) {
            return String.join("、", value.stream().map(PlanLabels::text).toList());
        }
    }

    /** A number with its unit. */
    record NumberWithUnit() implements FieldControl<Amount> {

        @Override
        public String text(Amount value) {
            return value.toString();
        }
    }

    /** A colour as {@code #rrggbb}; null stands for the usual one. */
    record Colour() implements FieldControl<String> {

        @Override
        public String text(String value) {
            return value;
        }
    }

    /** The working days of a week, as ISO numbers with blanks between them. */
    record Weekdays() implements FieldControl<String> {

        @Override
        public String text(String value) {
            return value;
        }
    }

    /** Only shown; what it names can be gone to. */
    record Shown<T>(Function<T, String> label, Function<T, EObject> target) implements FieldControl<T> {

        @Override
        public String text(T value) {
            return label.apply(value);
        }
    }
}
