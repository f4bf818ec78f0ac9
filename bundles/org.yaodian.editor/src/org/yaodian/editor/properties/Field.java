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

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * One property of one sort of object.
 *
 * @param <T> the class of the value
 * @param id unique among the properties of an object
 * @param group heading it stands under
 * @param label name a person reads
 * @param control how it is edited
 * @param getter reads the value, which may be null
 * @param setter makes the command that sets a value; null for a property that is only shown
 * @param help what to enter; may be empty
 */
record Field<T>(String id, Heading group, String label, FieldControl<T> control, Function<EObject, T> getter,
        BiFunction<EObject, T, Command> setter, String help) {

    /** Makes a field that needs no help. */
    Field(String id, Heading group, String label, FieldControl<T> control, Function<EObject, T> getter,
            BiFunction<EObject, T, Command> setter) {
        this(id, group, label, control, getter, setter, "");
    }

    /** The headings, in their order. */
    enum Group implements Heading {
        BASIC(Tab.SUMMARY), NOTE(Tab.SUMMARY), VALIDITY(Tab.SUMMARY), RESPONSIBILITY(Tab.RESPONSIBILITY), TIME(
                Tab.RESPONSIBILITY), SCHEDULING(Tab.RESPONSIBILITY), MEASURE(Tab.MEASURES), PROGRESS(
                        Tab.PROGRESS), DISCLOSURE(Tab.DISCLOSURE), CONTENT(
                                Tab.CONTENT), CALENDAR(Tab.CALENDAR), ORIGIN(Tab.SOURCE), APPEARANCE(Tab.APPEARANCE);

        private final Tab tab;

        Group(Tab tab) {
            this.tab = tab;
        }

        @Override
        public Tab tab() {
            return tab;
        }

        @Override
        public int position() {
            return ordinal();
        }

        @Override
        public String label() {
            return switch (this) {
                case BASIC -> Messages.Group_Basic;
                case NOTE -> Messages.Group_Note;
                case VALIDITY -> Messages.Group_Validity;
                case RESPONSIBILITY -> Messages.Group_Responsibility;
                case TIME -> Messages.Group_Time;
                case SCHEDULING -> Messages.Group_Scheduling;
                case MEASURE -> Messages.Group_Measure;
                case PROGRESS -> Messages.Group_Progress;
                case DISCLOSURE -> Messages.Group_Disclosure;
                case CONTENT -> Messages.Group_Content;
                case CALENDAR -> Messages.Group_Calendar;
                case ORIGIN -> Messages.Group_Origin;
                case APPEARANCE -> Messages.Group_Appearance;
            };
        }
    }

    boolean isReadOnly() {
        return setter == null;
    }

    /** {@return whether another field means the same and is edited in the same way} */
    boolean isLike(Field<?> other) {
        return id.equals(other.id) && control.getClass() == other.control.getClass();
    }

    String textOf(EObject object) {
        var value = getter.apply(object);
        return value == null ? "" : control.text(value);
    }

    /** {@return the command that sets the value, or null when it is that already} */
    Command set(EObject object, T value) {
        return Objects.equals(getter.apply(object), value) ? null : setter.apply(object, value);
    }
}
