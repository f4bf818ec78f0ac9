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

import org.eclipse.swt.widgets.Composite;

/** Makes the widgets for a sort of control. */
final class FieldEditors {

    private FieldEditors() {
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T> FieldEditor<T> create(Composite parent, FieldEditor.Host<T> host) {
        FieldEditor.Host untyped = host;
        return switch (host.field().first().control()) {
            case FieldControl.Line<T> line -> new LineEditor<>(parent, host, line);
            case FieldControl.LongText text -> (FieldEditor<T>) new LongTextEditor(parent, untyped);
            case FieldControl.Choice<T> choice -> new ChoiceEditor<>(parent, host, choice);
            case FieldControl.Flag flag -> (FieldEditor<T>) new FlagEditor(parent, untyped);
            case FieldControl.Units units -> (FieldEditor<T>) new UnitsEditor(parent, untyped, units);
            case FieldControl.Elements elements -> (FieldEditor<T>) new ElementsEditor(parent, untyped, elements);
            case FieldControl.NumberWithUnit number -> (FieldEditor<T>) new AmountEditor(parent, untyped);
            case FieldControl.Colour colour -> (FieldEditor<T>) new ColourEditor(parent, untyped);
            case FieldControl.Weekdays days -> (FieldEditor<T>) new WeekdaysEditor(parent, untyped);
            case FieldControl.Shown<T> shown -> new ShownEditor<>(parent, host, shown);
        };
    }
}
