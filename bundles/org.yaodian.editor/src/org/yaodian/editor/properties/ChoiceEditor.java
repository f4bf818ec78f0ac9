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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A list to choose one value from.
 *
 * @param <T> the class of the value
 */
final class ChoiceEditor<T> extends FieldEditor<T> {

    private static final int NARROWEST = 70;

    private final FieldControl.Choice<T> choice;
    private final Composite area;
    private final Combo combo;

    ChoiceEditor(Composite parent, Host<T> host, FieldControl.Choice<T> choice) {
        super(host);
        this.choice = choice;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose());
        combo.addListener(SWT.MouseWheel, event -> event.doit = false);
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0 && index < choice.values().size()) {
            host().commit(choice.values().get(index));
        }
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        List<String> labels = new ArrayList<>(choice.values().stream().map(choice.label()).toList());
        int index = field().isMixed() ? -1 : choice.values().indexOf(field().value());
        if (index < 0 && (field().isMixed() || field().value() != null)) {
            labels.add(field().isMixed() ? Messages.SharedField_Several : choice.text(field().value()));
            index = labels.size() - 1;
        }
        combo.setItems(labels.toArray(String[]::new));
        if (index >= 0) {
            combo.select(index);
        }
        combo.setEnabled(!field().isReadOnly());
    }
}
