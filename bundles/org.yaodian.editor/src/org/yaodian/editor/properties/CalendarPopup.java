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
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar that drops down below a field. Enter or a double click takes the day, Esc or a click elsewhere none. */
final class CalendarPopup {

    private CalendarPopup() {
    }

    /**
     * Opens the calendar.
     *
     * @param below the widget below which it opens
     * @param shown the day it begins with
     * @param chosen takes the day
     */
    static void open(Control below, LocalDate shown, Consumer<LocalDate> chosen) {
        var shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        var calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> take(calendar, chosen));
        calendar.addListener(SWT.MouseDoubleClick, event -> take(calendar, chosen));
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                shell.close();
            } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                take(calendar, chosen);
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(shell::dispose));
        shell.pack();
        shell.setLocation(place(below, shell.getSize()));
        shell.open();
        calendar.setFocus();
    }

    private static Point place(Control below, Point size) {
        var screen = below.getMonitor().getClientArea();
        var place = below.toDisplay(0, below.getSize().y);
        int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x));
        boolean fits = place.y + size.y <= screen.y + screen.height;
        return new Point(x, fits ? place.y : below.toDisplay(0, 0).y - size.y);
    }

    private static void take(DateTime calendar, Consumer<LocalDate> chosen) {
        if (calendar.isDisposed()) {
            return;
        }
        var day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        calendar.getShell().dispose();
        chosen.accept(day);
    }
}
