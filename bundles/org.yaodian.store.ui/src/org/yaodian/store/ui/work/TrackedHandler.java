/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.PlanEditor;
import org.yaodian.store.ui.connection.StoreAccess;

/** A command on the plan in front that needs to know from which revision it came. */
abstract class TrackedHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor) {
            var tracked = Tracked.of(editor.file(), StoreAccess.get());
            if (tracked.isPresent()) {
                run(editor, tracked.get());
            } else {
                MessageDialog.openInformation(editor.getSite().getShell(), Messages.TrackedHandler_Title,
                        Messages.TrackedHandler_NotYet);
            }
        }
        return null;
    }

    /** Does it. */
    abstract void run(PlanEditor editor, Tracked tracked);
}
