/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.yaodian.gef.actions.DeleteQuestion;

/** Whether a person is asked before objects are deleted from the plan; the question itself can switch that off. */
final class DeletionPreference {

    private final Preferences preferences = InstanceScope.INSTANCE.getNode(DeleteQuestion.NODE);

    boolean asks() {
        return preferences.getBoolean(DeleteQuestion.ASK, true);
    }

    void set(boolean asks) {
        preferences.putBoolean(DeleteQuestion.ASK, asks);
    }
}
