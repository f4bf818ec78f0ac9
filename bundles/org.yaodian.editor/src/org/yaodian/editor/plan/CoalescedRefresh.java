/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs a refresh once after many changes, a moment after the first of them. For the UI thread. */
public final class CoalescedRefresh implements PlanDocumentListener {

    private static final int DELAY_MILLISECONDS = 60;

    private final Widget owner;
    private final Runnable refresh;
    private boolean pending;

    /**
     * Makes one that was not asked for anything yet.
     *
     * @param owner what is refreshed; after its disposal nothing is run
     * @param refresh the refresh
     */
    public CoalescedRefresh(Control owner, Runnable refresh) {
        this.owner = owner;
        this.refresh = refresh;
    }

    /** Asks for a refresh. */
    public void request() {
        if (pending || owner.isDisposed()) {
            return;
        }
        pending = true;
        Display display = owner.getDisplay();
        display.timerExec(DELAY_MILLISECONDS, () -> {
            pending = false;
            if (!owner.isDisposed()) {
                refresh.run();
            }
        });
    }

    @Override
    public void documentChanged(PlanDocument document, Event event) {
        request();
    }
}
