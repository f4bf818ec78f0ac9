/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.resource.ImageDescriptor;

/** A button of a tool bar, whose tool tip has no mnemonic. */
public final class ToolAction extends Action {

    private final Runnable code;

    /**
     * Makes an action.
     *
     * @param text  what it is called in menus
     * @param image its picture
     * @param code  what it does
     */
    public ToolAction(String text, ImageDescriptor image, Runnable code) {
        super(text, image);
        this.code = code;
        setToolTipText(LegacyActionTools.removeMnemonics(text).replaceAll("\\(\\p{Upper}\\)|…", ""));
    }

    @Override
    public void run() {
        code.run();
    }
}
