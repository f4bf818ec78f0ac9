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
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

/**
 * A list of things that belong to an object, shown as a table with a form for the selected line.
 *
 * @param id its name in {@code plugin.xml} and in the memory of column widths
 * @param owner the objects that have such a list
 * @param items the things of an object
 * @param sample one of them, for the columns
 * @param adder adds one; null when none can be added by hand
 * @param removable whether they can be taken away and moved
 * @param opener shows one of them or what it stands for; null when there is nothing to show
 * @param summary a line below the table, often empty
 */
record DetailList(String id, Class<? extends EObject> owner, Function<EObject, List<? extends EObject>> items,
        EObject sample, Adder adder, boolean removable, Consumer<EObject> opener, Function<EObject, String> summary) {

    /** Makes the command that adds a line. */
    @FunctionalInterface
    interface Adder {

        /**
         * Makes the command.
         *
         * @param object the object that gets a line
         * @param shell for questions
         * @param run runs the command that adds it, unless the person thinks better of it
         */
        void add(EObject object, Shell shell, Consumer<Command> run);
    }
}
