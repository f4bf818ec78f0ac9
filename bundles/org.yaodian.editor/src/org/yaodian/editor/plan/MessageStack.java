/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows a control, or a few words in its place when there is nothing to show. */
public final class MessageStack {

    private static final int MARGIN = 12;
    private static final int NARROWEST = 120;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Label words;
    private Control content;

    /**
     * Makes an empty stack.
     *
     * @param parent where
     */
    public MessageStack(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        page = new Composite(area, SWT.NONE);
        page.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(page);
        words = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(words);
    }

    /**
     * The composite that the control has to be made in.
     *
     * @return the composite
     */
    public Composite area() {
        return area;
    }

    /**
     * Names the control.
     *
     * @param control a child of {@link #area()}
     */
    public void setContent(Control control) {
        content = control;
    }

    /**
     * Shows words, or the control.
     *
     * @param message the words, or null for the control
     */
    public void show(String message) {
        if (message != null) {
            words.setText(message);
            page.layout();
        }
        var top = message == null ? content : page;
        if (stack.topControl != top) {
            stack.topControl = top;
            area.layout();
        }
    }
}
