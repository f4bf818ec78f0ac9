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
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.yaodian.gef.ui.GridPreferences;

/** The preferences of the graph pages: the grid and what nodes snap to. */
public final class GraphPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Makes a page with the fields in a column. */
    public GraphPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, GridPreferences.NODE);
        store.setDefault(GridPreferences.VISIBLE, true);
        store.setDefault(GridPreferences.SNAP_TO_GRID, true);
        store.setDefault(GridPreferences.SNAP_TO_NODES, true);
        store.setDefault(GridPreferences.SPACING, GridPreferences.DEFAULT_SPACING);
        setPreferenceStore(store);
        setDescription(Messages.GraphPreferencePage_Description);
    }

    @Override
    protected void createFieldEditors() {
        addSwitch(GridPreferences.VISIBLE, Messages.GraphPreferencePage_Visible);
        addSwitch(GridPreferences.SNAP_TO_GRID, Messages.GraphPreferencePage_SnapToGrid);
        addSwitch(GridPreferences.SNAP_TO_NODES, Messages.GraphPreferencePage_SnapToNodes);
        var spacing = new IntegerFieldEditor(GridPreferences.SPACING, Messages.GraphPreferencePage_Spacing,
                getFieldEditorParent());
        spacing.setValidRange(GridPreferences.NARROWEST, GridPreferences.WIDEST);
        addField(spacing);
    }

    private void addSwitch(String key, String label) {
        addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
    }
}
