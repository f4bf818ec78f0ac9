/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Asks where an update site lies, and remembers the last ones. */
final class SiteField {

    private static final String SITES = "sites";
    private static final int REMEMBERED = 8;

    private final Combo combo;
    private final Runnable whenChosen;

    SiteField(Composite parent, Runnable whenChosen) {
        this.whenChosen = whenChosen;
        var row = new Composite(parent, SWT.NONE);
        row.setLayout(new GridLayout(4, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(row, SWT.NONE).setText(Messages.SiteField_Site);
        combo = new Combo(row, SWT.DROP_DOWN);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var known = settings().getArray(SITES);
        if (known != null && known.length > 0) {
            combo.setItems(known);
            combo.select(0);
        }
        combo.addListener(SWT.Selection, event -> choose(combo.getText()));
        combo.addListener(SWT.DefaultSelection, event -> choose(combo.getText()));
        button(row, Messages.SiteField_Folder, this::askFolder);
        button(row, Messages.SiteField_Zip, this::askZip);
    }

    private static void button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /**
     * The address of the site.
     *
     * @return the address, or null when the field is empty
     * @throws IllegalArgumentException when there is no site there; the message says what to do
     */
    URI address() {
        return combo.getText().isBlank() ? null : SiteAddress.of(combo.getText());
    }

    private void askFolder() {
        var dialog = new DirectoryDialog(combo.getShell(), SWT.OPEN);
        dialog.setText(Messages.SiteField_FolderTitle);
        dialog.setMessage(Messages.SiteField_FolderMessage);
        choose(dialog.open());
    }

    private void askZip() {
        var dialog = new FileDialog(combo.getShell(), SWT.OPEN);
        dialog.setText(Messages.SiteField_ZipTitle);
        dialog.setFilterExtensions("*.zip", "*");
        choose(dialog.open());
    }

    private void choose(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        var items = new LinkedHashSet<String>();
        items.add(text);
        items.addAll(List.of(combo.getItems()));
        var kept = items.stream().limit(REMEMBERED).toArray(String[]::new);
        settings().put(SITES, kept);
        combo.setItems(kept);
        combo.setText(text);
        whenChosen.run();
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(SiteField.class)).getDialogSettings(), SiteField.class.getName());
    }
}
