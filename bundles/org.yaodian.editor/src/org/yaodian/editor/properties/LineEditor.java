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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.properties.FieldControl.Parsed;

/**
 * A line to type a value into, with a calendar where the value is a day.
 *
 * @param <T> the class of the value
 */
final class LineEditor<T> extends FieldEditor<T> implements TypedText.Listener {

    private static final int NARROWEST = 70;

    private final FieldControl.Line<T> line;
    private final Composite area;
    private final Text text;
    private final TypedText typed;
    private final Button calendar;

    LineEditor(Composite parent, Host<T> host, FieldControl.Line<T> line) {
        super(host);
        this.line = line;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1 + extras()).spacing(2, 0).applyTo(area);
        text = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        calendar = line.calendar() ? calendarButton() : null;
        if (!line.proposals().isEmpty()) {
            new TextChoices(area, text, line.proposals(), this::choose);
        }
        if (!line.unit().isEmpty()) {
            var unit = new Label(area, SWT.NONE);
            unit.setText(line.unit().replace("&", "&&"));
        }
        typed = new TypedText(text, this);
    }

    private int extras() {
        return (line.calendar() ? 1 : 0) + (line.proposals().isEmpty() ? 0 : 1) + (line.unit().isEmpty() ? 0 : 1);
    }

    private void choose(String proposal) {
        typed.show(proposal);
        if (read() instanceof Parsed.Value<T>(var value)) {
            host().commit(value);
        }
    }

    private Button calendarButton() {
        var button = new Button(area, SWT.PUSH);
        button.setImage(EditorImages.get("calendar"));
        button.setToolTipText(Messages.LineEditor_Calendar);
        button.addListener(SWT.Selection, event -> chooseDay());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && text.getEditable()) {
                event.doit = false;
                chooseDay();
            }
        });
        return button;
    }

    @SuppressWarnings("unchecked")
    private void chooseDay() {
        LocalDate shown = read() instanceof Parsed.Value<T>(var value) && value instanceof LocalDate day ? day : null;
        var first = shown == null ? LocalDate.now().withYear(field().year()) : shown;
        CalendarPopup.open(area, first, day -> {
            typed.show(day.toString());
            host().commit((T) day);
            text.setFocus();
        });
    }

    private Parsed<T> read() {
        return line.reader().read(typed.get(), field().year());
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        boolean mixed = field().isMixed();
        text.setMessage(mixed ? Messages.SharedField_Several : field().first().help());
        typed.show(mixed || field().value() == null ? "" : line.text(field().value()));
        text.setToolTipText(typed.get().isEmpty() ? null : typed.get());
        text.setEditable(!field().isReadOnly());
        if (calendar != null) {
            calendar.setEnabled(!field().isReadOnly());
        }
        host().complain(null);
        host().explain(line.reader().explain(typed.get(), field().year()));
    }

    @Override
    public void typed() {
        host().complain(read() instanceof Parsed.Wrong<T>(var reason) ? reason : null);
        host().explain(line.reader().explain(typed.get(), field().year()));
    }

    @Override
    public void finished() {
        if (typed.isTyping() && read() instanceof Parsed.Value<T>(var value)) {
            host().commit(value);
        }
    }

    @Override
    public void reverted() {
        show();
    }

    @Override
    boolean isTyping() {
        return typed.isTyping();
    }

    @Override
    void flush() {
        finished();
    }
}
