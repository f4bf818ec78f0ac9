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
import org.yaodian.model.plan.Unit;

/**
 * How a value is shown and typed, without any widget.
 *
 * @param <T> the class of the value
 */
sealed interface Control<T> {

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

    /** Typed into a line, with its own reading. */
    record Line<T>(Function<T, String> writer, Function<String, Parsed<T>> reader, boolean calendar)
            implements
                Control<T> {

        @Override
        public String text(T value) {
            return writer.apply(value);
        }
    }

    /** Typed into a window for long text. */
    record LongText() implements Control<String> {

        @Override
        public String text(String value) {
            return value.replaceAll("\\s+", " ");
        }
    }

    /** Chosen from a list. */
    record Choice<T>(List<T> values, Function<T, String> label) implements Control<T> {

        @Override
        public String text(T value) {
            return label.apply(value);
        }
    }

    /** One or several units of the plan. */
    record Units(boolean several) implements Control<List<Unit>> {

        @Override
        public String text(List<Unit> value) {
            return String.join("、",
                    value.stream().map(unit -> Optional.ofNullable(unit.getName()).orElse("")).toList());
        }
    }

    /** Only shown. */
    record Shown<T>(Function<T, String> label) implements Control<T> {

        @Override
        public String text(T value) {
            return label.apply(value);
        }
    }

    /**
     * Only shown, for any object.
     *
     * @param label how
     * @return the control
     */
    static Control<EObject> shown(Function<EObject, String> label) {
        return new Shown<>(label);
    }
}
