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
import java.util.List;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeySequenceText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The keys of this program's commands: choose a command, press its new keys. */
public final class KeysPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int LINES = 14;

    private KeyChoices source;
    private List<KeyChoice> choices;
    private TableViewer table;
    private KeySequenceText keys;
    private Button restore;
    private boolean showing;

    @Override
    public void init(IWorkbench workbench) {
        source = new KeyChoices(workbench);
        choices = source.read();
        setDescription(Messages.KeysPreferencePage_Description);
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        var lines = new Composite(area, SWT.NONE);
        table = new TableViewer(lines, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true)
                .hint(SWT.DEFAULT, LINES * table.getTable().getItemHeight()).applyTo(lines);
        createColumns(lines);
        table.addSelectionChangedListener(event -> show());
        new Label(area, SWT.NONE).setText(Messages.KeysPreferencePage_NewKeys);
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        keys = new KeySequenceText(text);
        keys.setKeyStrokeLimit(2);
        keys.addPropertyChangeListener(event -> {
            if (KeySequenceText.P_KEY_SEQUENCE.equals(event.getProperty())) {
                choose(keys.getKeySequence());
            }
        });
        restore = new Button(area, SWT.PUSH);
        restore.setText(Messages.KeysPreferencePage_Restore);
        restore.addListener(SWT.Selection, event -> {
            choose(selected().first());
            show();
        });
        table.setSelection(new StructuredSelection(choices.getFirst()));
        return area;
    }

    private void createColumns(Composite lines) {
        var layout = new TableColumnLayout();
        lines.setLayout(layout);
        table.getTable().setHeaderVisible(true);
        column(layout, Messages.KeysPreferencePage_Command, 60, new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return ((KeyChoice) line).name();
            }
        });
        column(layout, Messages.KeysPreferencePage_Keys, 40, new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                var choice = (KeyChoice) line;
                return choice.keys().format() + (choice.isOwn() ? " *" : "");
            }
        });
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(choices);
    }

    private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 100));
    }

    private KeyChoice selected() {
        return (KeyChoice) table.getStructuredSelection().getFirstElement();
    }

    private void show() {
        showing = true;
        var choice = selected();
        restore.setEnabled(choice != null && choice.isOwn());
        keys.setKeySequence(choice == null ? KeySequence.getInstance() : choice.keys());
        showing = false;
    }

    private void choose(KeySequence chosen) {
        var choice = selected();
        if (showing || choice == null || !chosen.isComplete()) {
            return;
        }
        choice.choose(chosen);
        restore.setEnabled(choice.isOwn());
        table.update(choice, null);
        setMessage(conflict(choice), WARNING);
    }

    private String conflict(KeyChoice choice) {
        return choices.stream()
                .filter(each -> each != choice && !each.keys().isEmpty() && each.keys().equals(choice.keys()))
                .map(each -> NLS.bind(Messages.KeysPreferencePage_Conflict, choice.keys().format(), each.name()))
                .findFirst().orElse(null);
    }

    @Override
    protected void performDefaults() {
        choices.forEach(each -> each.choose(each.first()));
        table.refresh();
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            source.write(choices);
            return true;
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.KeysPreferencePage_NotKept, e.getMessage()));
            return false;
        }
    }
}
