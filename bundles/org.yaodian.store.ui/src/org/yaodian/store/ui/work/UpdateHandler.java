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
import org.yaodian.store.ui.connection.StoreAccess;

/** Brings what others committed into the plan in front. */
public final class UpdateHandler extends TrackedHandler {

    @Override
    void run(PlanEditor editor, Tracked tracked) {
        new Updating(editor, tracked, StoreAccess.get()).start();
    }
}
