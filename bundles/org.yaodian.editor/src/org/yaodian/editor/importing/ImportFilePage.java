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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.text.ImportFormat;

/** The page on which a person says what is to be imported and where the plan goes. */
final class ImportFilePage extends WizardPage {

    private static final String FOLDER = "folder";
    private static final String[] EXTENSIONS = {"*.txt;*.docx;*.html;*.htm", "*.*"};

    private final PlanFolders folders;
    private final List<UnitSource> unitSources = new ArrayList<>();
    private final IDialogSettings memory = RememberedLayout.settings("ImportFilePage");

    private Text file;
    private Label found;
    private Combo format;
    private Text year;
    private Combo units;
    private Combo folder;
    private Text name;
    private String proposedName = "";
    private Path initialFile;

    ImportFilePage(PlanFolders folders, List<UnitSource> otherUnits) {
        super("file");
        this.folders = folders;
        unitSources.add(UnitSource.builtIn());
        unitSources.addAll(otherUnits);
        setTitle(Messages.ImportFilePage_Title);
        setDescription(Messages.ImportFilePage_Description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        createDocumentGroup(area);
        createPlanGroup(area);
        var hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.ImportFilePage_DropHint);
        GridDataFactory.fillDefaults().hint(480, SWT.DEFAULT).indent(4, 6).applyTo(hint);
        FileDrop.accept(area, this::setFile);
        setControl(area);
        if (initialFile != null) {
            setFile(initialFile);
        }
        file.setFocus();
        validate(false);
    }

    private void createDocumentGroup(Composite parent) {
        var group = group(parent, Messages.ImportFilePage_Document);
        label(group, Messages.ImportFilePage_File);
        file = new Text(group, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT)
                .applyTo(file);
        file.addModifyListener(event -> fileChanged());
        var browse = new Button(group, SWT.PUSH);
        browse.setText(Messages.ImportFilePage_Browse);
        setButtonLayoutData(browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        label(group, "");
        found = new Label(group, SWT.NONE);
        found.setForeground(found.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(found);
        label(group, Messages.ImportFilePage_Format);
        format = combo(group, List.of(Messages.ImportFilePage_FormatAutomatic, Messages.ImportFilePage_FormatText,
                Messages.ImportFilePage_FormatDocx, Messages.ImportFilePage_FormatHtml));
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fileChanged()));
        label(group, Messages.ImportFilePage_Year);
        year = new Text(group, SWT.BORDER);
        year.setMessage(Messages.ImportFilePage_YearFromDocument);
        year.setTextLimit(4);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).span(2, 1).applyTo(year);
        year.addModifyListener(event -> validate(true));
        label(group, Messages.ImportFilePage_Units);
        units = combo(group, unitSources.stream().map(UnitSource::label).toList());
    }

    private void createPlanGroup(Composite parent) {
        var group = group(parent, Messages.ImportFilePage_Plan);
        label(group, Messages.ImportFilePage_Folder);
        folder = combo(group, folders.names());
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate(true)));
        label(group, Messages.ImportFilePage_Name);
        name = new Text(group, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(name);
        name.addModifyListener(event -> validate(true));
    }

    private static Group group(Composite parent, String title) {
        var group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout(3, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return group;
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    private static Combo combo(Composite parent, List<String> items) {
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.swtDefaults().span(2, 1).minSize(220, SWT.DEFAULT).hint(300, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.ImportFilePage_Title);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[]{Messages.ImportFilePage_Documents, Messages.ImportFilePage_AllFiles});
        dialog.setFilterPath(memory.get(FOLDER));
        String chosen = dialog.open();
        if (chosen != null) {
            setFile(Path.of(chosen));
        }
    }

    /**
     * Chooses a document.
     *
     * @param document the document's file
     */
    void setFile(Path document) {
        if (file == null) {
            initialFile = document;
        } else {
            file.setText(document.toString());
        }
    }

    private void fileChanged() {
        found.setText("");
        file().filter(Files::isRegularFile).ifPresent(document -> {
            found.setText(DocumentLook.at(document, chosenFormat()));
            proposeName(PlanName.stem(document));
        });
        validate(true);
    }

    /** Proposes a name as long as a person did not type another one. */
    private void proposeName(String wanted) {
        if (folder.getSelectionIndex() >= 0 && name.getText().equals(proposedName)) {
            proposedName = PlanName.propose(wanted, this::planFile);
            name.setText(proposedName);
        }
    }

    /**
     * Tells the title that was read, which makes a better name than that of the file.
     *
     * @param title the title of the document, may be empty
     */
    void proposeTitle(String title) {
        if (PlanName.problem(title).isEmpty()) {
            proposeName(title);
        }
    }

    private Path planFile(String fileName) {
        return folders.file(folder.getText(), fileName);
    }

    private Optional<Path> file() {
        String path = file.getText().strip();
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private ImportFormat chosenFormat() {
        return switch (format.getSelectionIndex()) {
            case 1 -> ImportFormat.TEXT;
            case 2 -> ImportFormat.DOCX;
            case 3 -> ImportFormat.HTML;
            default -> ImportFormat.AUTOMATIC;
        };
    }

    private void validate(boolean tell) {
        if (name == null) {
            return;
        }
        var problem = problem();
        setPageComplete(problem.isEmpty());
        setErrorMessage(tell ? problem.orElse(null) : null);
    }

    private Optional<String> problem() {
        var document = file();
        if (document.isEmpty()) {
            return Optional.of(Messages.ImportFilePage_NoFile);
        }
        if (!Files.isRegularFile(document.get())) {
            return Optional.of(NLS.bind(Messages.ImportFilePage_FileMissing, document.get()));
        }
        if (!year.getText().isBlank() && !year.getText().strip().matches("(19|20)\\d\\d")) {
            return Optional.of(Messages.ImportFilePage_YearWrong);
        }
        if (folder.getSelectionIndex() < 0) {
            return Optional.of(Messages.ImportFilePage_NoFolder);
        }
        return PlanName.problem(name.getText()).or(() -> Files.exists(target())
                ? Optional.of(NLS.bind(Messages.ImportFilePage_PlanExists, name.getText().strip()))
                : Optional.empty());
    }

    /**
     * What a person asked for. Only for a complete page.
     *
     * @return the request
     */
    ImportRequest request() {
        String chosenYear = year.getText().strip();
        return new ImportRequest(file().orElseThrow(), chosenFormat(),
                chosenYear.isEmpty() ? 0 : Integer.parseInt(chosenYear), unitSources.get(units.getSelectionIndex()));
    }

    /**
     * Where the plan goes. Only for a complete page.
     *
     * @return a file that does not exist yet
     */
    Path target() {
        return planFile(PlanName.fileName(name.getText()));
    }

    /** Remembers the folder of the document for the next time. */
    void remember() {
        file().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(parent -> memory.put(FOLDER,
                parent.toString()));
    }
}
