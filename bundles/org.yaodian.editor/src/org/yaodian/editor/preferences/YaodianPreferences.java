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

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The keys, defaults and store of the editor's preferences. */
public final class YaodianPreferences {

    /** Seconds between two recovery copies of a changed plan, 5 to 3600. */
    public static final String AUTOSAVE_SECONDS = "autosaveSeconds";
    /** Default of {@link #AUTOSAVE_SECONDS}. */
    public static final int DEFAULT_AUTOSAVE_SECONDS = 60;
    /** Whether the explorer follows the active editor. */
    public static final String LINK_EXPLORER = "linkExplorer";

    /** Names of the units that every new plan gets, one on each line. */
    public static final String DEFAULT_UNITS = "defaultUnits";

    private static final IPreferenceStore STORE = create();

    private YaodianPreferences() {
    }

    /** {@return the store of this bundle in the workspace} */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** {@return the names of the units that every new plan gets} */
    public static List<String> defaultUnits() {
        return STORE.getString(DEFAULT_UNITS).lines().map(String::strip).filter(name -> !name.isEmpty()).distinct()
                .toList();
    }

    private static IPreferenceStore create() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.yaodian.editor");
        store.setDefault(AUTOSAVE_SECONDS, DEFAULT_AUTOSAVE_SECONDS);
        store.setDefault(LINK_EXPLORER, true);
        return store;
    }
}
