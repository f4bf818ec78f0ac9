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

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The general preferences: language, look, autosave, confirmations and the units of new plans. */
public final class YaodianPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int SHORTEST_SECONDS = 5;
    private static final int LONGEST_SECONDS = 3600;
    private static final int UNIT_LINES = 6;

    private final DeletionPreference deletion = new DeletionPreference();
    private IWorkbench workbench;
    private Combo language;
    private Combo theme;
    private Spinner autosave;
    private Button askBeforeDeleting;
    private Text units;
    private Language shown = Language.current();

    @Override
    public void init(IWorkbench opened) {
        workbench = opened;
        setPreferenceStore(YaodianPreferences.store());
        setDescription(Messages.YaodianPreferencePage_Description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(area);
        language = choice(area, Messages.YaodianPreferencePage_Language);
        for (Language each : Language.values()) {
            language.add(each.label());
        }
        theme = choice(area, Messages.YaodianPreferencePage_Theme);
        for (Theme each : Theme.values()) {
            theme.add(each.label());
        }
        new Label(area, SWT.NONE).setText(Messages.YaodianPreferencePage_Autosave);
        autosave = new Spinner(area, SWT.BORDER);
        autosave.setValues(SHORTEST_SECONDS, SHORTEST_SECONDS, LONGEST_SECONDS, 0, 5, 60);
        GridDataFactory.swtDefaults().applyTo(autosave);
        askBeforeDeleting = new Button(area, SWT.CHECK);
        askBeforeDeleting.setText(Messages.YaodianPreferencePage_AskBeforeDeleting);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(askBeforeDeleting);
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.YaodianPreferencePage_Units);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
        units = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(SWT.DEFAULT, UNIT_LINES * units.getLineHeight()).applyTo(units);
        show();
        return area;
    }

    private static Combo choice(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        return new Combo(area, SWT.READ_ONLY);
    }

    private void show() {
        language.select(shown.ordinal());
        theme.select(Theme.current(workbench).ordinal());
        autosave.setSelection(getPreferenceStore().getInt(YaodianPreferences.AUTOSAVE_SECONDS));
        askBeforeDeleting.setSelection(deletion.asks());
        units.setText(getPreferenceStore().getString(YaodianPreferences.DEFAULT_UNITS));
    }

    @Override
    protected void performDefaults() {
        language.select(Language.CHINESE.ordinal());
        theme.select(Theme.LIGHT.ordinal());
        autosave.setSelection(getPreferenceStore().getDefaultInt(YaodianPreferences.AUTOSAVE_SECONDS));
        askBeforeDeleting.setSelection(true);
        units.setText("");
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(YaodianPreferences.AUTOSAVE_SECONDS, autosave.getSelection());
        getPreferenceStore().setValue(YaodianPreferences.DEFAULT_UNITS, units.getText());
        deletion.set(askBeforeDeleting.getSelection());
        Theme look = Theme.values()[theme.getSelectionIndex()];
        if (look != Theme.current(workbench)) {
            look.choose(workbench);
        }
        Language chosen = Language.values()[language.getSelectionIndex()];
        return chosen == shown || choose(chosen);
    }

    private boolean choose(Language chosen) {
        try {
            chosen.choose();
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.YaodianPreferencePage_LanguageNotStored, e.getMessage()));
            return false;
        }
        shown = chosen;
        int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.YaodianPreferencePage_RestartTitle,
                Messages.YaodianPreferencePage_RestartMessage, SWT.NONE,
                Messages.YaodianPreferencePage_RestartNow, Messages.YaodianPreferencePage_Later);
        if (answer == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
        return true;
    }
}
