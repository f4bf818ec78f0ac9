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
import org.yaodian.editor.source.SourcePage;
import org.yaodian.gef.ui.DiagramEditor;

/** Finds in the plan in front: in the text on the source page, among the nodes on a graph page, by name elsewhere. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActivePlan.editor(event).ifPresent(editor -> {
            if (editor.shownSource().isPresent()) {
                editor.shownSource().ifPresent(SourcePage::openFind);
            } else if (editor.shownDiagramEditor().isPresent()) {
                editor.shownDiagramEditor().ifPresent(DiagramEditor::openFind);
            } else if (editor.document().isPresent()) {
                new FindDialog(editor).open();
            }
        });
        return null;
    }
}
