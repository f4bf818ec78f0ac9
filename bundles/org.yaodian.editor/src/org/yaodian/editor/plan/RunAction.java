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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;

/** An action that runs a piece of code. */
public final class RunAction extends Action {

    private final Runnable code;

    /**
     * Makes an action without a picture.
     *
     * @param text what it is called
     * @param code what it does
     */
    public RunAction(String text, Runnable code) {
        this(text, null, code);
    }

    /**
     * Makes an action.
     *
     * @param text what it is called, also in its tool tip
     * @param image its picture, or null
     * @param code what it does
     */
    public RunAction(String text, ImageDescriptor image, Runnable code) {
        super(text, image);
        setToolTipText(text);
        this.code = code;
    }

    @Override
    public void run() {
        code.run();
    }
}
