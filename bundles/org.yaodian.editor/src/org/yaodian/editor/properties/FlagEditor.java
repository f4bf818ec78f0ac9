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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A box to tick. */
final class FlagEditor extends FieldEditor<Boolean> {

    private final Button box;

    FlagEditor(Composite parent, Host<Boolean> host) {
        super(host);
        box = new Button(parent, SWT.CHECK);
        box.addListener(SWT.Selection, event -> host().commit(box.getSelection()));
    }

    @Override
    Control control() {
        return box;
    }

    @Override
    void show() {
        boolean mixed = field().isMixed();
        box.setGrayed(mixed);
        box.setSelection(mixed || Boolean.TRUE.equals(field().value()));
        box.setText(mixed ? Messages.SharedField_Several : "");
        box.setEnabled(!field().isReadOnly());
    }

    @Override
    boolean isWide() {
        return false;
    }
}
