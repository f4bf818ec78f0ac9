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

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.commands.change.SetDeadlineCommand;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.Task;
import org.yaodian.text.TimeRange;

/** The deadline of a task: the words of the document and the days they mean. */
final class DeadlineFields {

    private DeadlineFields() {
    }

    static List<Field<?>> all() {
        return List.of(
                new Field<>("deadline.text", Group.TIME, Messages.DeadlineFields_Text,
                        new FieldControl.Line<>(Function.identity(), new DeadlineWords(), false),
                        DeadlineFields::text, DeadlineFields::setWords),
                new Field<>("deadline.from", Group.TIME, Messages.DeadlineFields_From, Values.firstDay(),
                        DeadlineFields::from, (object, from) -> command(object, text(object), from, to(object))),
                new Field<>("deadline.to", Group.TIME, Messages.DeadlineFields_To, Values.lastDay(),
                        DeadlineFields::to, (object, to) -> command(object, text(object), from(object), to)));
    }

    /** Words that are understood bring their days with them; other words leave the days as they are. */
    private static Command setWords(EObject task, String words) {
        var range = words == null ? null : TimeRange.of(words, Values.yearOf(task)).orElse(null);
        return range == null ? command(task, words, from(task), to(task))
                : command(task, words, range.from(), range.to());
    }

    private static String text(EObject task) {
        return of(task, Deadline::getText);
    }

    private static LocalDate from(EObject task) {
        return of(task, Deadline::getFrom);
    }

    private static LocalDate to(EObject task) {
        return of(task, Deadline::getTo);
    }

    private static <T> T of(EObject task, Function<Deadline, T> part) {
        var deadline = ((Task) task).getDeadline();
        return deadline == null ? null : part.apply(deadline);
    }

    private static Command command(EObject task, String text, LocalDate from, LocalDate to) {
        return new SetDeadlineCommand(List.of((Task) task), text, from, to);
    }
}
