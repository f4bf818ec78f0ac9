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

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The seven days of a week to tick. */
final class WeekdaysEditor extends FieldEditor<String> {

    private final Composite area;
    private final List<Button> days = new ArrayList<>();

    WeekdaysEditor(Composite parent, Host<String> host) {
        super(host);
        area = new Composite(parent, SWT.NONE);
        var layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        area.setLayout(layout);
        for (var day : DayOfWeek.values()) {
            var box = new Button(area, SWT.CHECK);
            box.setText(day.getDisplayName(TextStyle.SHORT, Locale.getDefault()));
            box.addListener(SWT.Selection, event -> host().commit(ticked()));
            days.add(box);
        }
    }

    private String ticked() {
        return java.util.stream.IntStream.range(0, days.size()).filter(i -> days.get(i).getSelection())
                .mapToObj(i -> String.valueOf(i + 1)).collect(Collectors.joining(" "));
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        var value = field().value() == null ? "" : field().value();
        for (int i = 0; i < days.size(); i++) {
            days.get(i).setSelection(value.contains(String.valueOf(i + 1)));
            days.get(i).setEnabled(!field().isReadOnly());
        }
    }
}
