/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.text.ImportFormat;

/** The fields that say what is to be imported. */
final class DocumentGroup {

    private static final String FOLDER = "folder";
    private static final String[] EXTENSIONS = {"*.txt;*.docx;*.html;*.htm", "*.*"};

    private final List<UnitSource> unitSources;
    private final IDialogSettings memory = RememberedLayout.settings("ImportFilePage");
    private final Text file;
    private final Button browse;
    private final Label found;
    private final Combo format;
    private final Text year;
    private final Combo units;

    /** The fields in a page. */
    DocumentGroup(Composite parent, List<UnitSource> unitSources) {
        this.unitSources = unitSources;
        var rows = FormRows.in(parent, Messages.ImportFilePage_Document);
        rows.label(Messages.ImportFilePage_File);
        file = rows.text(1);
        browse = new Button(rows.group(), SWT.PUSH);
        browse.setText(Messages.ImportFilePage_Browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        rows.label("");
        found = new Label(rows.group(), SWT.NONE);
        found.setForeground(found.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(found);
        rows.label(Messages.ImportFilePage_Format);
        format = rows.combo(List.of(Messages.ImportFilePage_FormatAutomatic, Messages.ImportFilePage_FormatText,
                Messages.ImportFilePage_FormatDocx, Messages.ImportFilePage_FormatHtml));
        rows.label(Messages.ImportFilePage_Year);
        year = new Text(rows.group(), SWT.BORDER);
        year.setMessage(Messages.ImportFilePage_YearFromDocument);
        year.setTextLimit(4);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).span(2, 1).applyTo(year);
        rows.label(Messages.ImportFilePage_Units);
        units = rows.combo(unitSources.stream().map(UnitSource::label).toList());
    }

    /** The button behind the file, for the page to give it its size. */
    Button button() {
        return browse;
    }

    /** Tells when another document is chosen that exists, and then or at any other change that something changed. */
    void listen(Consumer<Path> chosen, Runnable changed) {
        Runnable fileChanged = () -> {
            found.setText("");
            file().filter(Files::isRegularFile).ifPresent(document -> {
                found.setText(DocumentLook.at(document, format()));
                chosen.accept(document);
            });
            changed.run();
        };
        file.addModifyListener(event -> fileChanged.run());
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fileChanged.run()));
        year.addModifyListener(event -> changed.run());
    }

    private void browse() {
        var dialog = new FileDialog(file.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.ImportFilePage_Title);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[]{Messages.ImportFilePage_Documents, Messages.ImportFilePage_AllFiles});
        dialog.setFilterPath(memory.get(FOLDER));
        String chosen = dialog.open();
        if (chosen != null) {
            setFile(Path.of(chosen));
        }
    }

    /** Chooses a document. */
    void setFile(Path document) {
        file.setText(document.toString());
    }

    /** Puts the caret into the first field. */
    void setFocus() {
        file.setFocus();
    }

    private Optional<Path> file() {
        String path = file.getText().strip();
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private ImportFormat format() {
        return switch (format.getSelectionIndex()) {
            case 1 -> ImportFormat.TEXT;
            case 2 -> ImportFormat.DOCX;
            case 3 -> ImportFormat.HTML;
            default -> ImportFormat.AUTOMATIC;
        };
    }

    /** What is wrong with the fields, or empty. */
    Optional<String> problem() {
        var document = file();
        if (document.isEmpty()) {
            return Optional.of(Messages.ImportFilePage_NoFile);
        }
        if (!Files.isRegularFile(document.get())) {
            return Optional.of(NLS.bind(Messages.ImportFilePage_FileMissing, document.get()));
        }
        boolean wrong = !year.getText().isBlank() && !year.getText().strip().matches("(19|20)\\d\\d");
        return wrong ? Optional.of(Messages.ImportFilePage_YearWrong) : Optional.empty();
    }

    /** What a person asked for, when nothing is wrong. */
    ImportRequest request() {
        String chosenYear = year.getText().strip();
        return new ImportRequest(file().orElseThrow(), format(),
                chosenYear.isEmpty() ? 0 : Integer.parseInt(chosenYear), unitSources.get(units.getSelectionIndex()));
    }

    /** Remembers the folder of the document for the next time. */
    void remember() {
        file().map(Path::toAbsolutePath).map(Path::getParent)
                .ifPresent(parent -> memory.put(FOLDER, parent.toString()));
    }
}
