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

import org.yaodian.editor.PlanEditor;
import org.yaodian.store.ui.compare.CompareView;
import org.yaodian.store.ui.compare.Comparisons;

/** Shows what the saved plan in front has that the revision has not from which it came. */
public final class CompareHandler extends TrackedHandler {

    @Override
    void run(PlanEditor editor, Tracked tracked) {
        CompareView.show(editor.getSite().getPage(),
                Comparisons.withFile(tracked.connection(), tracked.copy().revision(), tracked.file()));
    }
}
