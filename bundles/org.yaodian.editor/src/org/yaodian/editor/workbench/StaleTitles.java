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

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Views that were not looked at since the start still have the title that was stored with the window. After the
 * language was changed that is one in the old language; making the view gives it the right one.
 */
final class StaleTitles {

    private StaleTitles() {
    }

    static void refresh(IWorkbenchPage page) {
        var views = page.getWorkbenchWindow().getWorkbench().getViewRegistry();
        for (IViewReference view : page.getViewReferences()) {
            var declared = views.find(view.getId());
            if (declared != null && !declared.getLabel().equals(view.getTitle())) {
                view.getView(true);
            }
        }
    }
}
