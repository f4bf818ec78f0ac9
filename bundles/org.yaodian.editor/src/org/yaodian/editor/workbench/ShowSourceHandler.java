/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.yaodian.editor.PlanEditor;

/** Brings the source text of the plan to the front. */
public final class ShowSourceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActivePlan.editor(event).ifPresent(PlanEditor::showSource);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ActivePlan.document().isPresent());
    }
}
