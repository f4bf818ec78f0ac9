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
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.yaodian.rules.Finding;

/**
 * A label, the widgets of a field and its messages, in a grid of two columns.
 *
 * @param <T> the class of the value
 */
final class FieldRow<T> implements FieldEditor.Host<T> {

    private final FieldEditor<T> editor;
    private final FieldMessages messages;
    private SharedField<T> field;

    FieldRow(Composite grid, SharedField<T> field, String label, Runnable resized) {
        this.field = field;
        var name = new Label(grid, SWT.NONE);
        name.setText(label);
        name.setToolTipText(field.first().help().isEmpty() ? null : field.first().help());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(name);
        editor = FieldEditors.create(grid, this);
        boolean tall = field.first().control() instanceof FieldControl.LongText;
        GridDataFactory.swtDefaults().align(editor.isWide() ? SWT.FILL : SWT.BEGINNING, SWT.FILL).grab(true, tall)
                .applyTo(editor.control());
        messages = new FieldMessages(grid, 2, resized);
        editor.show();
    }

    /** Shows the same property of other objects. What is being typed goes to the old ones first. */
    @SuppressWarnings("unchecked")
    void bind(SharedField<?> other) {
        editor.flush();
        field = (SharedField<T>) other;
        messages.complain(null);
        editor.show();
    }

    void flush() {
        editor.flush();
    }

    void refresh() {
        if (!editor.isTyping()) {
            editor.show();
        }
    }

    void show(List<Finding> findings) {
        messages.show(findings);
    }

    @Override
    public SharedField<T> field() {
        return field;
    }

    @Override
    public void commit(T value) {
        commitEach(old -> value);
    }

    @Override
    public void commitEach(UnaryOperator<T> change) {
        String refusal;
        try {
            refusal = field.update(change).orElse(null);
        } catch (IllegalArgumentException | IllegalStateException e) {
            refusal = e.getMessage();
        }
        if (refusal == null && !editor.control().isDisposed()) {
            editor.show();
        }
        messages.complain(refusal);
    }

    @Override
    public void complain(String problem) {
        if (messages != null) {
            messages.complain(problem);
        }
    }

    @Override
    public void explain(String meaning) {
        if (messages != null) {
            messages.explain(meaning);
        }
    }
}
