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
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** Chooses a day from a calendar. */
final class CalendarDialog extends Dialog {

    private DateTime calendar;
    private LocalDate day;

    private CalendarDialog(Shell shell, LocalDate day) {
        super(shell);
        this.day = day;
    }

    static Optional<LocalDate> open(Shell shell, LocalDate shown) {
        var dialog = new CalendarDialog(shell, shown);
        return dialog.open() == OK ? Optional.of(dialog.day) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.CalendarDialog_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        calendar = new DateTime(area, SWT.CALENDAR);
        if (day != null) {
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        calendar.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    @Override
    protected void okPressed() {
        day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        super.okPressed();
    }
}
