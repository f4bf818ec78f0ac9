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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/**
 * A value that is only shown, and a link where it names something to go to.
 *
 * @param <T> the class of the value
 */
final class ShownEditor<T> extends FieldEditor<T> {

    private static final int NARROWEST = 80;
    private static final int TOP = 5;

    private final FieldControl.Shown<T> shown;
    private final Composite area;
    private final Link text;

    ShownEditor(Composite parent, Host<T> host, FieldControl.Shown<T> shown) {
        super(host);
        this.shown = shown;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, TOP, 0).applyTo(area);
        text = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Selection, event -> go());
    }

    private void go() {
        var value = field().value();
        var target = value == null ? null : shown.target().apply(value);
        if (target != null) {
            PlanObjects.reveal(target);
        }
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        var words = field().text();
        var escaped = words.replace("&", "&&").replace("<", "＜");
        var value = field().value();
        boolean link = !field().isMixed() && value != null && shown.target().apply(value) != null;
        text.setText(words.isEmpty() ? "—" : link ? "<a>" + escaped + "</a>" : escaped);
        text.setToolTipText(words.isEmpty() ? null : words);
    }
}
