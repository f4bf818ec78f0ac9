/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the open editors and which one is active. */
public final class EditorLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Editors.pages().flatMap(page -> Stream.of(page.getEditorReferences()).map(each -> sight(page, each)))
                .toList();
    }

    private static Sight sight(IWorkbenchPage page, IEditorReference reference) {
        IEditorPart editor = reference.getEditor(false);
        return Sight.of("editor").with("text", reference.getTitle()).with("tip", reference.getTitleToolTip())
                .with("id", reference.getId()).with("dirty", reference.isDirty()).with("restored", editor != null)
                .with("active", editor != null && editor == page.getActiveEditor());
    }
}
