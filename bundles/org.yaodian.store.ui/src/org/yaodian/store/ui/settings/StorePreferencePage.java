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

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preferences of stores: whether and how often newer revisions are looked for. */
public final class StorePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Makes a page with the fields in a column. */
    public StorePreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StorePreferences.store());
        setDescription(Messages.StorePreferencePage_Description);
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(StorePreferences.WATCH, Messages.StorePreferencePage_Watch,
                getFieldEditorParent()));
        var seconds = new IntegerFieldEditor(StorePreferences.SECONDS, Messages.StorePreferencePage_Seconds,
                getFieldEditorParent());
        seconds.setValidRange(StorePreferences.SHORTEST_SECONDS, StorePreferences.LONGEST_SECONDS);
        addField(seconds);
    }
}
