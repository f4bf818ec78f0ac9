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

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.PlanEditor;

/** Goes to where the source text speaks of an element. */
final class SourceJump {

    private SourceJump() {
    }

    static void show(EObject anchor) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.getActiveEditor() instanceof PlanEditor editor && anchor.eContainer() != null) {
            editor.showSource();
            editor.shownSource()
                    .ifPresent(source -> source.setSelection(new StructuredSelection(List.of(anchor.eContainer()))));
        }
    }
}
