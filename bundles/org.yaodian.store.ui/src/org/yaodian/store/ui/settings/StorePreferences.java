/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The keys, defaults and store of the preferences. */
final class StorePreferences {

    /** Whether stores are asked for newer revisions in the background. */
    static final String WATCH = "watch";
    /** Seconds between two questions, 10 to 3600. */
    static final String SECONDS = "watchSeconds";
    static final int DEFAULT_SECONDS = 60;
    static final int SHORTEST_SECONDS = 10;
    static final int LONGEST_SECONDS = 3600;

    private StorePreferences() {
    }

    static IPreferenceStore store() {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.yaodian.store.ui");
        store.setDefault(WATCH, true);
        store.setDefault(SECONDS, DEFAULT_SECONDS);
        return store;
    }
}
