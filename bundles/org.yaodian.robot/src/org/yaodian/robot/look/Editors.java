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

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Finds the editors of the workbench. */
final class Editors {

    private Editors() {
    }

    /** The pages of all windows; none before the workbench runs. */
    static Stream<IWorkbenchPage> pages() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Stream.empty();
        }
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage)
                .filter(page -> page != null);
    }

    static Optional<IEditorPart> active() {
        return pages().map(IWorkbenchPage::getActiveEditor).filter(editor -> editor != null).findFirst();
    }

    /** The diagram that is on top in the active editor. */
    static Optional<GraphicalViewer> viewer() {
        return active().map(editor -> Adapters.adapt(editor, GraphicalViewer.class));
    }
}
