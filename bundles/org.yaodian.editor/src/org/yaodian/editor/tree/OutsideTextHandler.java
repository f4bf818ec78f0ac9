/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** A handler that leaves the keys to a text that is being typed, such as a name in its line or a filter. */
public abstract class OutsideTextHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        var display = Display.getCurrent();
        var focus = display == null ? null : display.getFocusControl();
        setBaseEnabled(!(focus instanceof Text) && !(focus instanceof StyledText));
    }
}
