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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The general preferences: language and autosave. */
public final class YaodianPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int SHORTEST_SECONDS = 5;
    private static final int LONGEST_SECONDS = 3600;

    private Combo language;
    private Spinner autosave;
    private Language shown = Language.current();

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(YaodianPreferences.store());
        setDescription(Messages.YaodianPreferencePage_Description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.YaodianPreferencePage_Language);
        language = new Combo(area, SWT.READ_ONLY);
        for (Language each : Language.values()) {
            language.add(each.label());
        }
        language.select(shown.ordinal());
        new Label(area, SWT.NONE).setText(Messages.YaodianPreferencePage_Autosave);
        autosave = new Spinner(area, SWT.BORDER);
        autosave.setValues(getPreferenceStore().getInt(YaodianPreferences.AUTOSAVE_SECONDS), SHORTEST_SECONDS,
                LONGEST_SECONDS, 0, 5, 60);
        GridDataFactory.swtDefaults().applyTo(autosave);
        return area;
    }

    @Override
    protected void performDefaults() {
        language.select(Language.CHINESE.ordinal());
        autosave.setSelection(getPreferenceStore().getDefaultInt(YaodianPreferences.AUTOSAVE_SECONDS));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(YaodianPreferences.AUTOSAVE_SECONDS, autosave.getSelection());
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
