/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The rows of a group of fields: a label, a field, and room for a button. */
record FormRows(Group group) {

    /** A group with a title below what is already in a page. */
    static FormRows in(Composite parent, String title) {
        var group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout(3, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return new FormRows(group);
    }

    /** The label at the start of a row. */
    void label(String text) {
        var label = new Label(group, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    /** A wide field for text over one or two columns. */
    Text text(int columns) {
        var text = new Text(group, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT)
                .span(columns, 1).applyTo(text);
        return text;
    }

    /** A list to choose from, with its first item chosen. */
    Combo combo(List<String> items) {
        var combo = new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.swtDefaults().span(2, 1).minSize(220, SWT.DEFAULT).hint(300, SWT.DEFAULT).applyTo(combo);
        return combo;
    }
}
