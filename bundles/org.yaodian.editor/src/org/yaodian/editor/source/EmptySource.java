/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.plan.CommandCall;

/** What the source page says when a plan keeps no document. */
final class EmptySource extends Composite {

    EmptySource(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new GridLayout());
        var title = new Label(this, SWT.CENTER);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(Messages.EmptySource_Title);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(title);
        var hint = new Label(this, SWT.CENTER | SWT.WRAP);
        hint.setText(Messages.EmptySource_Hint);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(460, SWT.DEFAULT)
                .applyTo(hint);
        var next = new Link(this, SWT.NONE);
        next.setText(Messages.EmptySource_Next);
        next.addListener(SWT.Selection, event -> CommandCall.run(PlatformUI.getWorkbench(), event.text, Map.of()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).indent(0, 8).applyTo(next);
    }
}
